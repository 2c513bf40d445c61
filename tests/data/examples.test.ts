import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/io/dataset';

test('the dataset of the examples opens whole', () => {
  const text = readFileSync(new URL('../../examples/freedonia-sylvania.json', import.meta.url), 'utf8');
  expect(readDataset(JSON.parse(text))).toMatchObject({
    ok: true,
    report: { rows: { in: 8, shown: 8, setAside: 0, merged: 0 }, notes: [] },
  });
});
