import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type LabelRequest, type LabelStyle } from '../../../src/layout/labels/place-labels';
import type { Extent } from '../../../src/layout/extent';
import type { Label } from '../../../src/layout/labels/label';
import { estimateText } from '../../../src/layout/labels/text';

/** Every character is ten pixels wide, whatever the font. */
const style: LabelStyle = {
  title: { size: 14, weight: 'bold' },
  date: { size: 13, weight: 'regular' },
  measure: (text) => text.length * 10,
};

interface Drawn {
  readonly lane?: number;
  readonly title?: string;
  readonly date?: string;
  readonly bar?: Extent;
  readonly shade?: Extent;
}

/** A request with its words at hand. */
type Asked = Omit<LabelRequest, 'mark' | 'words'> & { readonly title: string; readonly date: string };

const requestsOf = (marks: readonly Asked[]): readonly LabelRequest[] =>
  marks.map((mark, i) => ({ ...mark, mark: i, words: () => mark }));

const reach = (x0: number, x1: number): Extent => ({ x0, x1 });

/** A mark whose glyph, 16 px wide, stands at `x`. */
function markAt(x: number, { lane = 0, title = 'Title', date = '2005', bar, shade }: Drawn = {}) {
  const solid = hull([reach(x - 8, x + 8), ...(bar === undefined ? [] : [bar])]);
  const drawn = hull([solid, ...(shade === undefined ? [] : [shade])]);
  return { lane, y: 20, solid, bar: bar ?? null, drawn, title, date };
}

const hull = (reaches: readonly Extent[]): Extent =>
  reach(Math.min(...reaches.map(({ x0 }) => x0)), Math.max(...reaches.map(({ x1 }) => x1)));

const place = (marks: readonly Asked[], within = reach(0, 500)): readonly Label[] =>
  placeLabels(requestsOf(marks), [], within, style);

/** "right 109 Title 2005". */
const placed = (...marks: readonly Asked[]): readonly string[] =>
  place(marks).map(({ side, x, title, date }) => `${side} ${x} ${title} ${date}`.trim());

describe('a label stands', () => {
  test('right of its mark where there is room', () => {
    expect(placed(markAt(100))).toEqual(['right 117 Title 2005']);
  });

  test('left of it where there is none on the right', () => {
    expect(placed(markAt(480))).toEqual(['left 463 Title 2005']);
  });

  test('left of it where the next mark leaves no room', () => {
    expect(placed(markAt(200), markAt(230))).toEqual(['left 183 Title 2005', 'right 247 Title 2005']);
  });

  test('above its bar where the bar leaves no room beside it', () => {
    const bar = reach(10, 490);
    expect(placed(markAt(20, { bar }))).toEqual(['above 10 Title 2005']);
  });

  test('behind its bar, not on it', () => {
    expect(placed(markAt(20, { bar: reach(20, 120) }))).toEqual(['right 129 Title 2005']);
  });

  test('on its own shade, but not on that of another mark', () => {
    expect(placed(markAt(100, { shade: reach(60, 200) }))).toEqual(['right 117 Title 2005']);
    const [first] = placed(markAt(100), markAt(220, { shade: reach(150, 290) }));
    expect(first).toBe('left 83 Title 2005');
  });

  test('where it stood, whatever is drawn in another lane', () => {
    expect(placed(markAt(100), markAt(120, { lane: 1 }))).toEqual([
      'right 117 Title 2005',
      'right 137 Title 2005',
    ]);
  });

  test('at the edge of the view, where its mark began before it', () => {
    expect(placed(markAt(-300, { bar: reach(-300, -20), title: 'War' }))).toEqual(['right 0 War 2005']);
  });
});

test('a label keeps clear of what is taken in its lane, a density row say', () => {
  const [label] = placeLabels(
    requestsOf([markAt(100)]),
    [
      { lane: 0, extent: reach(130, 400) },
      { lane: 1, extent: reach(0, 80) },
    ],
    reach(0, 500),
    style,
  );
  expect(label?.side).toBe('left');
});

describe('where there is no room, a label', () => {
  const long = 'A long title';

  test('is shortened into the widest room', () => {
    expect(placed(markAt(30, { title: long }), markAt(150))[0]).toBe('right 47 A long… 2005');
  });

  test('loses its date, if that has less room than the title', () => {
    expect(placed(markAt(30, { title: long, date: '25 Jun 1950' }), markAt(150))[0]).toBe('right 47 A long…');
  });

  test('is left out, where not even a short beginning fits', () => {
    expect(placed(markAt(30, { title: long }), markAt(75), markAt(120))).toEqual(['right 137 Title 2005']);
  });

  test('and the later one gives way to the earlier', () => {
    // Between the two there is room for one label: the first in time has it.
    expect(placed(markAt(20), markAt(110, { title: 'Other' }), markAt(150))).toEqual([
      'right 37 Title 2005',
      'right 167 Title 2005',
    ]);
  });
});

const apart = (a: Extent, b: Extent): boolean => a.x1 <= b.x0 || b.x1 <= a.x0;

describe('for any marks', () => {
  const anyReach = fc
    .tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: 1, max: 300 }))
    .map(([x0, length]) => reach(x0, x0 + length));
  const anyTitle = fc.constantFrom('War', 'Trade of around $100 million', 'Talks begin', '4 events');
  const anyMark = fc
    .record(
      {
        x: fc.integer({ min: -50, max: 850 }),
        lane: fc.integer({ min: 0, max: 2 }),
        title: anyTitle,
        date: fc.constantFrom('', '2005', '25 Jun 1950 – 27 Jul 1953'),
        bar: anyReach,
        shade: anyReach,
      },
      { requiredKeys: ['x', 'lane', 'title', 'date'] },
    )
    .map(({ x, ...drawn }) => markAt(x, drawn));
  const anyMarks = fc.array(anyMark, { maxLength: 12 });
  const within = reach(4, 796);
  const estimating: LabelStyle = { ...style, measure: estimateText };
  const placeAny = (marks: readonly Asked[]) => placeLabels(requestsOf(marks), [], within, estimating);
  const reachOf = ({ side, x, width }: Label): Extent =>
    side === 'left' ? reach(x - width, x) : reach(x, x + width);

  test('no label lies on another label or another mark of its lane, nor on its own glyph, nor leaves the view', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const labels = placeAny(marks);
        for (const [i, label] of labels.entries()) {
          const own = reachOf(label);
          const mine = marks[label.mark];
          const inTheWay = [
            ...(mine === undefined || label.side === 'above' ? [] : [mine.solid]),
            ...labels
              .slice(0, i)
              .filter((other) => marks[other.mark]?.lane === mine?.lane)
              .map(reachOf),
            ...marks.filter((other) => other !== mine && other.lane === mine?.lane).map(({ drawn }) => drawn),
          ];
          expect(inTheWay.filter((other) => !apart(own, other))).toEqual([]);
          expect(own.x0).toBeGreaterThanOrEqual(within.x0);
          expect(own.x1).toBeLessThanOrEqual(within.x1 + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a label is as wide as its words, which are the title or its beginning', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        for (const { mark, title, date, width, side } of placeAny(marks)) {
          const asked = marks[mark];
          const beginning = title.endsWith('…') ? title.slice(0, -1) : asked?.title;
          expect(asked?.title.startsWith(beginning ?? '?')).toBe(true);
          expect([asked?.title, `${beginning}…`]).toContain(title);
          expect(['', asked?.date]).toContain(date);
          const lines = [estimateText(title, style.title), estimateText(date, style.date)];
          const beside = Math.max(...lines);
          // Above a bar title and date share a line.
          expect(width).toBeGreaterThanOrEqual(beside);
          expect(side === 'above' ? beside : width).toBe(beside);
        }
      }),
    );
  });

  test('no mark has two labels, and one alone in its lane always has one', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const labels = placeAny(marks);
        expect(new Set(labels.map(({ mark }) => mark)).size).toBe(labels.length);
      }),
    );
    expect(placeAny([markAt(400)])).toHaveLength(1);
  });

  test('the words of later marks change no earlier label', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(11), anyTitle, (marks, at, title) => {
        const changed = marks.map((mark, i) => (i > at ? { ...mark, title, date: '' } : mark));
        const upTo = (labels: readonly Label[]) => labels.filter(({ mark }) => mark <= at);
        expect(upTo(placeAny(changed))).toEqual(upTo(placeAny(marks)));
      }),
    );
  });
});
