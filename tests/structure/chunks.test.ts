import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { MOMENTS } from '../../scripts/chunks';
import { readSources } from './sources';

/** What one reader in many asks for, or none: each a file of its own. */
const ALONE = ['app/NotOpen', 'app/settle-link', 'io/read-text'];

const sources = readSources(['src']);

/** What is imported when it is needed, by its path under `src/`. */
const comesLater = [...sources].flatMap(([path, text]) =>
  [...text.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, to = '']) =>
    posix.join(posix.dirname(path), to).replace(/^src\//, ''),
  ),
);

it('what comes later stands at one moment, and what stands there comes later', () => {
  const listed = [...MOMENTS.flatMap(([, modules]) => modules), ...ALONE];
  expect(comesLater.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual([...new Set(comesLater)].toSorted());
});
