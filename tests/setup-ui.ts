import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadTheRest } from '../src/ui/base/later';
import '../src/ui/details/LaterDetails';
import '../src/ui/lists/LaterLists';
import '../src/ui/measures/LaterMeasures';
import '../src/ui/timeline/TimelineView';
import { en } from '../src/words/en';
import { loadLaterMessages } from '../src/words/languages';

// What comes later is here already, so that no test waits for it.
beforeAll(async () => {
  await loadTheRest();
  await loadLaterMessages(en);
});

afterEach(cleanup);
