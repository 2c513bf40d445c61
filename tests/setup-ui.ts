import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadTheRest } from '../src/ui/base/later';
import '../src/ui/details/LaterDetails';
import { en } from '../src/words/en';

// What comes later is here already, so that no test waits for it.
beforeAll(async () => {
  const { longLists, sources, cite, durations, faults } = en;
  await loadTheRest();
  await Promise.all(
    [longLists, sources, cite, durations, faults].map(async ({ load }): Promise<unknown> => load()),
  );
});

afterEach(cleanup);
