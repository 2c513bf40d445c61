import { expect, test } from 'vitest';
import { frozenFile } from '../frozen/frozen-dataset';
import { readDataset } from '../../src/io/dataset';
import { verifyDataset } from '../../src/evidence/verify';
import { en } from '../../src/words/en';
import { foreignData } from './foreign-data';
import { nonsense } from './nonsense';

const xa = nonsense(en);

test('nonsense says everything: accented, in another order, a third longer, in brackets', async () => {
  expect(xa.events(1204)).toBe('⟦éṽéńťś 1,204 öööö⟧');
  expect(xa.timeline.tip('zoomIn')).toBe('⟦(+) Źóóḿ íń öööö⟧');
  expect(xa.filters.clear).toBe('⟦ḟíĺťéŕś Ćĺéáŕ ööööö⟧');
  expect(xa.number(1204)).toBe('1,204');
  expect((await xa.faults.load()).goTo({ fault: 'no-such-number', shown: 7 })).toMatch(/^⟦.*⟧$/u);
  expect((await xa.details.load()).verdict({ verdict: 'partly', confidence: 'high' })[0]).toEqual({
    part: 'strong',
    text: expect.stringMatching(/^⟦.*⟧$/u) as string,
  });
});

/** Every text in a value, as deep as it goes. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

test('in nonsense no letter is without an accent', () => {
  const { language: _, ...texts } = xa;
  expect(textsIn(texts).filter((text) => /[a-z]/iu.test(text) && text !== 'strong')).toEqual([]);
});

test('a dataset in other letters is read as before, and its excerpts fit', () => {
  const read = readDataset(foreignData(frozenFile));
  expect(read.ok && read.report.setAside).toEqual([]);
  expect(read.ok && verifyDataset(read.dataset, new Map())).toEqual([]);
});
