import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../../src/layout/extent';
import { noInk } from '../../../src/layout/labels/ink';
import type { Label } from '../../../src/layout/labels/label';
import {
  AIR,
  labelRect,
  placeLabels,
  type LabelRequest,
  type LabelStyle,
} from '../../../src/layout/labels/place-labels';
import { estimateText } from '../../../src/layout/labels/text';
import type { Rect } from '../../../src/layout/rect';
import { meet } from '../rects';

/** Every character is ten pixels wide, whatever the font. */
const style: LabelStyle = {
  title: { size: 14, weight: 'bold' },
  date: { size: 13, weight: 'regular' },
  measure: (text) => text.length * 10,
};

const LANE = 42;

interface Drawn {
  readonly lane?: number;
  readonly title?: string;
  readonly date?: string;
  readonly bar?: Extent;
  readonly shade?: Extent;
  readonly form?: LabelRequest['form'];
}

const reach = (x0: number, x1: number): Extent => ({ x0, x1 });
const hull = (reaches: readonly Extent[]): Extent =>
  reach(Math.min(...reaches.map(({ x0 }) => x0)), Math.max(...reaches.map(({ x1 }) => x1)));

/** What is drawn of a mark, and what it asks for. */
interface Asked {
  readonly rects: readonly Rect[];
  readonly request: Omit<LabelRequest, 'mark' | 'within'>;
  readonly title: string;
  readonly date: string;
}

/** A mark whose glyph, 16 px wide, stands at `x`. */
function markAt(x: number, drawn: Drawn = {}): Asked {
  const { lane = 0, title = 'Title', date = '2005', bar, shade, form = 'two-lines' } = drawn;
  const y = (lane + 0.5) * LANE;
  const around = (half: number, extent: Extent): Rect => ({ ...extent, y0: y - half, y1: y + half });
  const glyph = around(8, reach(x - 8, x + 8));
  const solid = hull([glyph, ...(bar === undefined ? [] : [bar])]);
  const shades = shade === undefined ? [] : [around(13, shade)];
  return {
    rects: [glyph, ...shades, ...(bar === undefined ? [] : [around(5, bar)])],
    request: {
      y,
      solid,
      above: bar === undefined ? null : { ...bar, baseline: y - 13 },
      drawn: shades,
      overBars: false,
      words: () => ({ title, date }),
      form,
    },
    title,
    date,
  };
}

const VIEW = reach(0, 500);

function place(marks: readonly Asked[], within = VIEW, taken: readonly Rect[] = [], by = style) {
  const ink = noInk();
  for (const rect of [...marks.flatMap(({ rects }) => rects), ...taken]) ink.add(rect, AIR);
  const requests = marks.map(({ request }, mark) => ({ ...request, mark, within }));
  return placeLabels(requests, ink, by);
}

/** "right 116 Title 2005". */
const inWords = ({ side, x, title, date, dateDx }: Label): string =>
  `${side} ${x} ${title}${dateDx > 0 ? ` +${dateDx}` : ''} ${date}`.trim();
const placed = (...marks: readonly Asked[]): readonly string[] => place(marks).map(inWords);

describe('a label stands', () => {
  test('right of its mark, 8 px from it, where there is room', () => {
    expect(placed(markAt(100))).toEqual(['right 116 Title 2005']);
  });

  test('left of it where there is none on the right', () => {
    expect(placed(markAt(480))).toEqual(['left 464 Title 2005']);
  });

  test('left of it where the next mark leaves no room', () => {
    expect(placed(markAt(200), markAt(230))).toEqual(['left 184 Title 2005', 'right 246 Title 2005']);
  });

  test('by its title alone where there is no room for the date', () => {
    const dated = markAt(100, { date: '25 June 1950' });
    expect(placed(dated, markAt(190))[0]).toBe('right 116 Title');
    // With a line for both, the date is what has no room beside the title.
    expect(placed(markAt(100, { form: 'inline' }), markAt(200))[0]).toBe('right 116 Title');
  });

  test('in one line where the lane has room for one', () => {
    expect(placed(markAt(100, { form: 'inline' }))).toEqual(['right 116 Title +56.5 2005']);
    expect(place([markAt(100, { form: 'inline' })])[0]?.width).toBe(96.5);
  });

  test('above its bar where the bar leaves no room beside it', () => {
    expect(placed(markAt(20, { bar: reach(10, 490) }))).toEqual(['above 16 Title +56.5 2005']);
  });

  test('behind its bar, not on it', () => {
    expect(placed(markAt(20, { bar: reach(20, 120) }))).toEqual(['right 128 Title 2005']);
  });

  test('never on a shade, its own or another', () => {
    expect(placed(markAt(100, { shade: reach(60, 200) }))).toEqual(['right 208 Title 2005']);
    const [first] = placed(markAt(100), markAt(220, { shade: reach(150, 290) }));
    expect(first).toBe('left 84 Title 2005');
  });

  test('between two days of which one was the day, or beyond both', () => {
    const days = [reach(20, 60), reach(240, 280)];
    const mark = markAt(40, { shade: days[0] ?? VIEW });
    const both = (title: string) => ({
      ...markAt(40, { title }),
      rects: [...mark.rects, { ...reach(240, 280), y0: 8, y1: 34 }],
      request: {
        ...mark.request,
        words: () => ({ title, date: '' }),
        drawn: days.map((day) => ({ ...day, y0: 8, y1: 34 })),
      },
    });
    expect(placed(both('Title'))).toEqual(['right 68 Title']);
    expect(placed(both('A title of several words indeed'))).toEqual(['right 288 A title of several…']);
  });

  test('where it stood, whatever is drawn in another lane', () => {
    expect(placed(markAt(100), markAt(120, { lane: 1 }))).toEqual([
      'right 116 Title 2005',
      'right 136 Title 2005',
    ]);
  });

  test('clear of what lies over several lanes: bars, lines, words', () => {
    const [label] = place([markAt(100)], VIEW, [{ x0: 130, x1: 132, y0: -100, y1: 300 }]);
    expect(label?.side).toBe('left');
  });
});

describe('where there is no room, a label', () => {
  const long = 'Agreement on economic and technical help';

  test('is cut between words, and keeps its date if that has room', () => {
    expect(placed(markAt(30, { title: long }), markAt(300))[0]).toBe('right 46 Agreement on economic… 2005');
  });

  test('is left out, where too little of its title fits to say something', () => {
    expect(placed(markAt(30, { title: long }), markAt(180), markAt(210))).toEqual([
      'left 164 Title 2005',
      'right 226 Title 2005',
    ]);
  });

  test('and the later one gives way to the earlier', () => {
    // Between the two there is room for one label: the first that is served has it.
    expect(placed(markAt(20), markAt(110, { title: 'Other' }), markAt(150))).toEqual([
      'right 36 Title 2005',
      'right 166 Title 2005',
    ]);
  });
});

describe('for any marks', () => {
  const anyReach = fc
    .tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: 1, max: 300 }))
    .map(([x0, length]) => reach(x0, x0 + length));
  const anyTitle = fc.constantFrom(
    'War',
    'Trade of around $100 million',
    'Talks begin',
    'Donaudampfschifffahrtsgesellschaft',
    '북러 정상회담',
    'G',
  );
  const anyMark = fc
    .record(
      {
        x: fc.integer({ min: -50, max: 850 }),
        lane: fc.integer({ min: 0, max: 2 }),
        title: anyTitle,
        date: fc.constantFrom('', '2005', '25 Jun 1950 – 27 Jul 1953'),
        bar: anyReach,
        shade: anyReach,
        form: fc.constantFrom('two-lines', 'inline', 'record'),
      },
      { requiredKeys: ['x', 'lane', 'title', 'date'] },
    )
    .map(({ x, ...drawn }) => markAt(x, drawn));
  const anyMarks = fc.array(anyMark, { maxLength: 12 });
  const within = reach(4, 796);
  const estimating: LabelStyle = { ...style, measure: estimateText };
  const placeAny = (marks: readonly Asked[]) => place(marks, within, [], estimating);
  const fontsOf = (asked: Asked | undefined): LabelStyle =>
    asked?.request.form === 'record' ? { ...estimating, title: estimating.date } : estimating;

  test('no label lies on another, on any mark or shade, nor leaves the view', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const rects = placeAny(marks).map((label) => labelRect(label, fontsOf(marks[label.mark])));
        for (const [i, own] of rects.entries()) {
          const inTheWay = [...rects.slice(0, i), ...marks.flatMap((mark) => mark.rects)];
          expect(inTheWay.filter((other) => meet(own, other))).toEqual([]);
          expect(own.x0).toBeGreaterThanOrEqual(within.x0 - 1e-9);
          expect(own.x1).toBeLessThanOrEqual(within.x1 + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a label is as wide as its words, which are the title or its beginning', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        for (const { mark, title, date, width, dateDx } of placeAny(marks)) {
          const asked = marks[mark];
          const beginning = title.endsWith('…') ? title.slice(0, -1) : asked?.title;
          expect(asked?.title.startsWith(beginning ?? '?')).toBe(true);
          expect([asked?.title, `${beginning}…`]).toContain(title);
          expect(['', asked?.date]).toContain(date);
          const fonts = fontsOf(asked);
          const lines = [estimateText(title, fonts.title), dateDx + estimateText(date, fonts.date)];
          expect(width).toBeCloseTo(Math.max(...lines));
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
        const changed = marks.map((mark, i) =>
          i > at ? { ...mark, request: { ...mark.request, words: () => ({ title, date: '' }) } } : mark,
        );
        const upTo = (labels: readonly Label[]) => labels.filter(({ mark }) => mark <= at);
        expect(upTo(placeAny(changed))).toEqual(upTo(placeAny(marks)));
      }),
    );
  });
});
