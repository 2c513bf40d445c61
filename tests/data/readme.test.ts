import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/dates/edtf';
import { readDataset } from '../../src/io/dataset';
import { verifyDataset } from '../../src/evidence/verify';
import { descriptions } from '../../scripts/schema-descriptions';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

describe('data/README.md', () => {
  const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(readme)?.[1] ?? '');

  test('has an example that opens whole', () => {
    expect(readDataset(example)).toMatchObject({
      ok: true,
      report: { rows: { in: 1, shown: 1, setAside: 0, merged: 0 }, notes: [] },
    });
  });

  test('has an example whose excerpt fits its text', () => {
    const text =
      'A Short Chronicle\n\nRelations were poor at first. They signed a treaty on trade in May 1933.';
    const read = readDataset(example);
    const texts = new Map([['chronicle.txt', { text, sha256: '' }]]);
    expect(read.ok ? verifyDataset(read.dataset, texts) : read.issues).toEqual([]);
  });

  test.each([...section('## Dates').matchAll(/^\| `([^`]+)` *\|/gm)].map(([, date = '']) => date))(
    'gives the date %s, and it can be read',
    (date) => {
      expect(readDate(date)).toMatchObject({ ok: true });
    },
  );

  test('names every field of the format', () => {
    const fields = Object.values(descriptions).flatMap((words) => Object.keys(words));
    expect(fields.filter((field) => field !== '' && !readme.includes(`\`${field}\``))).toEqual(
      ['name', 'until'].filter((field) => !readme.includes(`\`${field}\``)),
    );
  });
});

/** From a heading to the next one of its rank. */
function section(heading: string): string {
  return readme.split(/^(?=## )/m).find((part) => part.startsWith(heading)) ?? '';
}
