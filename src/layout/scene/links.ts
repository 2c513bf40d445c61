import { sum } from 'd3-array';
import { CLAIMS } from '../../model/events/band-key';
import type { Rect } from '../labels/ink';
import { labelRect, placeLabels } from '../labels/place-labels';
import { marksInView } from '../labels/obstacles';
import { hullOf } from '../marks/mark-ink';
import { costOf, partsOf, waysOut, type Corners, type Hindrance } from './routes';
import type { DrawLinks, Said, Saying } from './scene-labels';

/** What lines keep from marks, and from words. */
const FROM_MARKS = 4;
const FROM_WORDS = 6;

/** What a line less is worth, and a label of the open event, of a claim or what explains it, and of another. */
const WORTH = { line: 1000, own: 100, told: 3, other: 1 } as const;

/** A line so much longer is as bad as a label less of the record. */
const LENGTH = 300;

/**
 * Words, and lines from the open event to what explains it: its label on either side, its lines out of any other, and of
 * all these the way that leaves most to be said.
 */
export const linkedLabels: DrawLinks = (saying) => {
  const { style, requests, ink } = saying;
  const [first, ...others] = requests;
  if (first === undefined) return { labels: [], links: [] };
  let best: Said = { labels: [], links: [] };
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
};

/** Several ways for the lines around marks and the open event's label, without those that lead nowhere. */
function waysFrom(
  { layout: { marks, frame }, open, ends, within }: Saying,
  words: readonly Rect[],
): readonly (readonly Corners[])[] {
  const [from, ...to] = [open, ...ends].flatMap((i) => {
    const mark = marks[i];
    return mark === undefined ? [] : [hullOf(mark, i === open)];
  });
  if (from === undefined) return [];
  const hindrances: readonly Hindrance[] = [
    ...marksInView(marks, open, within).map((rect) => ({ ...rect, air: FROM_MARKS })),
    ...words.map((rect) => ({ ...rect, air: FROM_WORDS })),
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
