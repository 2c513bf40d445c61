import { sum } from 'd3-array';
import { CLAIMS } from '../../model/events/band-key';
import { union, type Extent } from '../extent';
import { labelExtent, type Label } from '../labels/label';
import { labelRect, placeLabels } from '../labels/place-labels';
import { marksInView, namesInPlot } from '../labels/obstacles';
import type { DrawnMark } from '../marks/drawn-marks';
import { hullOf } from '../marks/mark-ink';
import { costOf, partsOf, waysOut, type Corners, type Hindrance } from './routes';
import type { Link } from './scene';
import { markOf, type DrawLinks, type Said, type Saying } from './scene-labels';
import type { Rect } from '../rect';

/** What lines keep from marks, and from words. */
const FROM_MARKS = 4;
const FROM_WORDS = 6;

/** What a line less is worth, and a label of the open event, of a claim or what explains it, and of another. */
const WORTH = { line: 1000, own: 100, told: 3, other: 1 } as const;

/** A line so much longer is as bad as a label less of the record. */
const LENGTH = 300;

/**
 * Words, and lines: from the open event to what explains it, and between claims of one measure, as far as words leave
 * room for those.
 */
export const linkedLabels: DrawLinks = (saying) => {
  const { requests, ends, ink, style } = saying;
  const { labels, links } =
    ends.length > 0 ? explained(saying) : { labels: placeLabels(requests, ink(), style), links: [] };
  return { labels, links: [...links, ...joined(saying, labels)] };
};

/**
 * The label of the open event on either side, its lines out of any other, and of all these the way that leaves most to
 * be said.
 */
function explained(saying: Saying): Said {
  const { style, requests, ink } = saying;
  const [first, ...others] = requests;
  if (first === undefined) return NOTHING;
  let best: Said = NOTHING;
  let worth = -Infinity;
  for (const leftFirst of [true, false]) {
    const own = placeLabels([{ ...first, leftFirst }], ink(), style);
    const ownRects = own.map((label) => labelRect(label, style));
    for (const lines of waysFrom(saying, ownRects)) {
      const taken = ink();
      for (const rect of [...ownRects, ...lines.flatMap(partsOf)])
        taken.add(rect, { x: FROM_WORDS, y: FROM_WORDS });
      const said = {
        labels: [...own, ...placeLabels(others, taken, style)],
        links: lines.map((corners) => ({ corners, category: null })),
      };
      const now = worthOf(saying, said, lines);
      if (now <= worth) continue;
      best = said;
      worth = now;
    }
  }
  return best;
}

const NOTHING: Said = { labels: [], links: [] };

/** A line of fewer pixels joins nothing that could be seen. */
const SHORTEST_JOIN = 24;

/** Level lines between claims of one measure that stand in one lane, where nothing stands between them. */
function joined({ layout, open, within, ink }: Saying, labels: readonly Label[]): readonly Link[] {
  const { input, marks } = layout;
  const drawn = ink();
  return input.joins.flatMap(([from, to]): readonly Link[] => {
    const pair = [markOf(from, marks), markOf(to, marks)];
    const [a, b] = pair.map((i) => marks[i]);
    if (a === undefined || b === undefined || a.y !== b.y) return [];
    const ends = (i: number, mark: DrawnMark): Extent =>
      union([
        hullOf(mark, pair[i] === open),
        ...labels.filter((label) => label.mark === pair[i]).map(labelExtent),
      ]);
    const x0 = ends(0, a).x1 + FROM_WORDS;
    const x1 = ends(1, b).x0 - FROM_WORDS;
    const rows = { y0: a.y - 1, y1: a.y + 1 };
    const isInView = x0 >= within.x0 && x1 <= within.x1;
    // Words of others are not in this ink: what stands in the same lane has its mark there too.
    const isFree = x1 - x0 >= SHORTEST_JOIN && drawn.room(1, x0, rows, x1) >= x1 - x0;
    return isInView && isFree
      ? [
          {
            corners: [
              [x0, a.y],
              [x1, a.y],
            ],
            category: input.index.category[from] ?? 0,
          },
        ]
      : [];
  });
}

/** Several ways for the lines around marks and the open event's label, without those that lead nowhere. */
function waysFrom(
  { layout, open, ends, within }: Saying,
  words: readonly Rect[],
): readonly (readonly Corners[])[] {
  const { marks, frame } = layout;
  const [from, ...to] = [open, ...ends].flatMap((i) => {
    const mark = marks[i];
    return mark === undefined ? [] : [hullOf(mark, i === open)];
  });
  if (from === undefined) return [];
  const hindrances: readonly Hindrance[] = [
    ...marksInView(marks, open, within).map((rect) => ({ ...rect, air: FROM_MARKS })),
    ...[...words, ...namesInPlot(layout, within)].map((rect) => ({ ...rect, air: FROM_WORDS })),
  ];
  const { y, height } = frame.plot;
  return waysOut(from, to, hindrances, { ...within, y0: y, y1: y + height }).map((lines) =>
    lines.filter(({ length }) => length > 0),
  );
}

function worthOf(
  { layout: { marks }, open, ends }: Saying,
  { labels }: Said,
  lines: readonly Corners[],
): number {
  const ofLabel = (mark: number): number => {
    if (mark === open) return WORTH.own;
    return marks[mark]?.layer === CLAIMS || ends.includes(mark) ? WORTH.told : WORTH.other;
  };
  return (
    lines.length * WORTH.line +
    sum(labels, ({ mark, title }) => ofLabel(mark) * (title.endsWith('…') ? 0.5 : 1)) -
    costOf(lines) / LENGTH
  );
}
