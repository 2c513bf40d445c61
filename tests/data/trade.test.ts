import { describe, expect, test } from 'vitest';
import { claims, dataset, hasRecordFiles, tradeFile } from './record-files';

const [trade] = dataset.measures;
const values = trade?.values ?? [];

describe('the trade as it was reported', () => {
  test('is one measure in dollars, with twenty-seven values and thirteen of Correlates of War', () => {
    expect(dataset.measures).toHaveLength(1);
    expect(trade).toMatchObject({ id: 'trade', unit: 'USD' });
    expect(values).toHaveLength(40);
    expect(values.filter(({ source }) => source === 'S07')).toHaveLength(13);
  });

  test.each([
    ['1990', 'T01', 2_200_000_000, 'about', 'turnover, basis not stated'],
    ['2000', 'S01', 105_000_000, 'exactly', 'goods and labour services'],
    ['2000', 'S02', 46_285_000, 'exactly', 'goods'],
    ['2000', 'S07', 50_000_000, 'exactly', 'goods'],
    ['2010-01/2010-09', 'S03', 100_305_088, 'exactly', 'goods'],
    ['2012-01/2012-10', 'T03', 68_300_000, 'exactly', 'turnover, basis not stated'],
    ['2017', 'S04', 77_900_000, 'exactly', 'turnover, basis not stated'],
    ['2018', 'S05', 34_000_000, 'about', 'turnover, basis not stated'],
    ['2021', 'S50', 40_469, 'exactly', 'turnover, basis not stated'],
  ])('has for %s by %s the value %i, %s, %s', (date, source, value, modifier, basis) => {
    expect(values.filter((one) => one.date.text === date && one.source === source)).toMatchObject([
      { value, modifier, basis },
    ]);
  });

  test('stands in time order', () => {
    const starts = values.map(({ date }) => date.extent.possible.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('is what the two claims of trade can be compared with', () => {
    const compared = claims.filter(({ quantities }) =>
      quantities?.some(({ measure }) => measure === 'trade'),
    );
    expect(compared.map(({ id }) => id)).toEqual(['trade-2000', 'trade-2017']);
  });

  test('bears out what the verdict on 2017 says of it: a sixth of the claim, and no year after 1991 at 300 million', () => {
    expect(values.find(({ date }) => date.text === '2017')?.value).toBeLessThan(500e6 / 6);
    const highest = Math.max(...values.filter(({ date }) => date.text > '1992').map(({ value }) => value));
    expect(highest).toBe(258e6);
  });
});

describe.skipIf(!hasRecordFiles)('beside the facts that it was written from', () => {
  test('it has each of their values, with date and modifier, and no other', () => {
    const { reported, cow } = tradeFile();
    const theirs = [
      ...reported.map(({ date, usdMillion }) => ({
        date,
        value: Math.round(Number(usdMillion.replace('approx ', '')) * 1e6),
        modifier: usdMillion.startsWith('approx ') ? 'about' : 'exactly',
      })),
      ...Object.entries(cow).map(([date, millions]) => ({
        date,
        value: millions * 1e6,
        modifier: 'exactly',
      })),
    ];
    const ours = values.map(({ date, value, modifier }) => ({ date: date.text, value, modifier }));
    expect(inOrder(ours)).toEqual(inOrder(theirs));
    expect(values.filter(({ source }) => source === 'S07').map(({ date }) => date.text)).toEqual(
      Object.keys(cow),
    );
  });
});

const inOrder = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();
