import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadTheRest } from '../src/ui/base/later';
import '../src/ui/details/LaterDetails';

// What comes later is here already, so that no test waits for it.
beforeAll(loadTheRest);

afterEach(cleanup);
