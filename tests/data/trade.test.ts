import { describe, expect, test } from 'vitest';
import { claims, dataset, hasRecordFiles, tradeFile } from './record-files';

const [trade] = dataset.measures;
const values = trade?.values ?? [];

describe('the trade as it was reported', () => {
  test('is one measure in dollars, with twenty-nine values and seventeen of Correlates of War', () => {
    expect(dataset.measures).toHaveLength(1);
    expect(trade).toMatchObject({ id: 'trade', unit: 'USD' });
    expect(values).toHaveLength(46);
    expect(values.filter(({ source }) => source === 'S07')).toHaveLength(17);
  });

  test.each([
    ['1990', 'T01', 2_200_000_000, 'about', 'turnover, basis not stated'],
    ['2000', 'S01', 105_000_000, 'exactly', 'goods and labour services'],
    ['2000', 'S02', 46_285_000, 'exactly', 'goods'],
    ['2000', 'S07', 50_000_000, 'about', 'goods'],
    ['1996', 'S07', 924_000_000, 'about', 'goods'],
    ['2007', 'S07', 173_000_000, 'about', 'goods'],
    ['2015', 'T05', 83_220_000, 'about', 'goods'],
    ['2010-01/2010-09', 'S03', 100_305_088, 'exactly', 'goods'],
    ['2012-01/2012-10', 'T03', 68_300_000, 'exactly', 'turnover, basis not stated'],
    ['2017', 'S04', 77_900_000, 'exactly', 'turnover, basis not stated'],
    ['2018', 'S05', 34_000_000, 'about', 'turnover, basis not stated'],
    ['2021', 'S50a', 40_469, 'exactly', 'turnover, basis not stated'],
    ['2022', 'T08', 3_800_000, 'about', 'turnover, basis not stated'],
    ['2024', 'S95', 34_000_000, 'about', 'turnover, basis not stated'],
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

  test('bears out what the verdict on 2017 says of it: a sixth of the claim, and after 1991 one outlier above 300 million', () => {
    expect(values.find(({ date }) => date.text === '2017')?.value).toBeLessThan(500e6 / 6);
    const high = values.filter(({ date, value }) => date.text >= '1991' && value > 300e6);
    expect(high.map(({ date, value, note }) => [date.text, value, /outlier/.test(note ?? '')])).toEqual([
      ['1991', 580e6, false],
      ['1996', 924e6, true],
    ]);
  });

  test('keeps what is rounded, added up or planned apart from what is exact', () => {
    const rounded = values.filter(({ source }) => ['S07', 'S06', 'S03', 'T05'].includes(source));
    const exact = rounded.filter(({ modifier }) => modifier === 'exactly');
    expect(exact.map(({ date }) => date.text)).toEqual(['2010-01/2010-09']);
  });
});

describe.skipIf(!hasRecordFiles)('beside the facts that it was written from', () => {
  test('it has each of their values, and no other but those that were missing there', () => {
    const { reported, cow } = tradeFile();
    const theirs = [
      ...reported.map(({ date, usdMillion }) => ({
        date,
        value: Math.round(Number(usdMillion.replace('approx ', '')) * 1e6),
      })),
      ...Object.entries(cow).map(([date, millions]) => ({ date, value: millions * 1e6 })),
    ];
    const ours = values.map(({ date, value }) => ({ date: date.text, value }));
    const missing = [
      ...[292, 924].map((millions, i) => ({ date: ['1992', '1996'][i], value: millions * 1e6 })),
      ...[173, 121].map((millions, i) => ({ date: ['2007', '2008'][i], value: millions * 1e6 })),
      { date: '2022', value: 3.8e6 },
      { date: '2024', value: 34e6 },
    ];
    expect(inOrder(ours)).toEqual(inOrder([...theirs, ...missing]));
  });
});

const inOrder = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();
