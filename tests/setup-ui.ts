import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadTheRest } from '../src/ui/base/later/later';
import '../src/ui/page/Explorer';
import { en } from '../src/words/en';
import { loadLaterMessages } from '../src/words/languages';

// What comes later is here already, so that no test waits for it.
beforeAll(async () => {
  await loadTheRest();
  await loadLaterMessages(en);
});

// One second by itself, in which a busy machine may not come to draw at all.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
