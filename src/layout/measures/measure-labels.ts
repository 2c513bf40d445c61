import { max, sort } from 'd3-array';
import type { LabelFont } from '../labels/text';
import type { Rect } from '../rect';
import { ARROW, arrowMiddle, HALF_CLAIM, type Arrow, type Gap } from './measure-marks';
import type { MeasureInput, MeasureLabel, MeasureMark, MeasureScene, Stroke } from './measure-scene';
import { textPlaces, type PlacedText } from './text-places';

/** More claims than this are drawn and not labelled. */
const MOST_LABELLED = 40;

interface Drawn {
  readonly marks: readonly MeasureMark[];
  readonly reported: readonly MeasureMark[];
  readonly claims: readonly MeasureMark[];
  readonly columns: MeasureScene['columns'];
  readonly ranges: MeasureScene['ranges'];
  readonly arrows: readonly Arrow[];
  readonly gaps: readonly Gap[];
  readonly frame: Rect;
  readonly font: LabelFont;
  readonly isDense: boolean;
}

/** Half a dash, and half a line, with a pixel of air. */
const HALF_DASH = 3;
const HALF_LINE = 2;

/** Over a claim of more than its value stands an arrow. */
const MORE = 19;

/** How many labels an arrow or a high value can get: more would be a list. */
const MOST_ABOVE = 12;

/** Claims first, then what lies above the scale, what lies above the claims, and how far claims lie from the record. */
export function labelsOf(
  drawn: Drawn,
  { words, measure, rem, height }: MeasureInput,
): readonly MeasureLabel[] {
  const { claims, arrows, frame, font } = drawn;
  const bold: LabelFont = { ...font, weight: 'bold' };
  const small: LabelFont = { ...font, size: rem * 0.78125 };
  const all: Rect = { x0: frame.x0, x1: frame.x1 - 2, y0: 0, y1: height - rem * 1.25 };
  const places = textPlaces(all, blockedBy(drawn), measure);
  const labels: MeasureLabel[] = [];
  const add = (
    kind: MeasureLabel['kind'],
    text: PlacedText | null,
    { size }: LabelFont = small,
    leader: Stroke | null = null,
  ): void => {
    if (text !== null) labels.push({ ...text, kind, size, leader });
  };
  for (const claim of sort(claims.slice(0, MOST_LABELLED), (a, b) => b.entry.value - a.entry.value)) {
    const text = places.place(placesOfClaim(claim, words.claim(claim.entry), font.size), bold);
    const leader = text === null ? null : leaderOf(claim, text, font.size);
    if (leader !== null) places.block({ ...leader, x0: leader.x - HALF_LINE, x1: leader.x + HALF_LINE });
    add('claim', text, bold, leader);
  }
  for (const { x, values } of arrows.slice(0, MOST_ABOVE)) {
    const text = words.above(values);
    add('above', places.place(beside(text, x, arrowMiddle(frame), 12), small));
  }
  const highest = max(claims, ({ entry }) => entry.value) ?? Infinity;
  const high = drawn.isDense ? [] : drawn.reported.filter(({ entry }) => entry.value > highest);
  for (const mark of high.slice(0, MOST_ABOVE)) {
    const text = words.above([mark.entry]);
    add('above', places.place(beside(text, mark.x, mark.y, (mark.x1 - mark.x0) / 2 + 6), small));
  }
  for (const gap of drawn.gaps) {
    if (gap.finding.ratio === null) continue;
    add('ratio', places.place(placesOfRatio(gap, words.ratio(gap.finding)), small));
  }
  return labels;
}

function* beside(text: string, x: number, y: number, distance: number): Generator<PlacedText> {
  yield { text, x: x + distance, y, anchor: 'start' };
  yield { text, x: x - distance, y, anchor: 'end' };
}

/** How many lines away from its mark a label may stand. */
const MOST_LINES = 5;

/** Beside the mark, then above it, then further above on a line of its own; the long words first wherever they fit. */
function* placesOfClaim(
  { entry, x, y }: MeasureMark,
  [long, short]: readonly [string, string],
  size: number,
): Generator<PlacedText> {
  const over = entry.modifier === 'more-than' ? MORE : HALF_CLAIM;
  const lifted = (text: string, line: number): readonly PlacedText[] => {
    const at = y - over - size * (0.8 + line * 1.2);
    return [
      { text, x, y: at, anchor: 'middle' },
      { text, x: x + HALF_CLAIM, y: at, anchor: 'end' },
      { text, x: x - HALF_CLAIM, y: at, anchor: 'start' },
    ];
  };
  for (const text of [long, short]) {
    yield { text, x: x - HALF_CLAIM - 7, y, anchor: 'end' };
    yield { text, x: x + HALF_CLAIM + 7, y, anchor: 'start' };
    for (let line = 0; line <= MOST_LINES; line++) yield* lifted(text, line);
  }
  for (const text of [long, short])
    for (const anchor of ['middle', 'end', 'start'] as const)
      yield { text, x, y: y + HALF_CLAIM + size * 0.8, anchor };
}

/** The line from a label that stands away from its mark; null where it stands beside it. */
function leaderOf(mark: MeasureMark, text: PlacedText, size: number): Stroke | null {
  const y0 = text.y + size * 0.65;
  const y1 = mark.y - (mark.entry.modifier === 'more-than' ? MORE : HALF_CLAIM);
  return y1 - y0 < size * 0.5 ? null : { x: mark.x, y0, y1 };
}

/** Along the line of a gap, from its middle on. */
function* placesOfRatio({ x, y0, y1 }: Stroke, text: string): Generator<PlacedText> {
  for (const share of [0.3, 0.5, 0.4, 0.6, 0.2, 0.7, 0.8]) yield* beside(text, x, y0 + (y1 - y0) * share, 10);
}

function blockedBy({ marks, columns, ranges, arrows, gaps, frame }: Drawn): readonly Rect[] {
  return [
    ...marks.map(({ entry, x0, x1, y }) =>
      entry.claim
        ? { x0, x1, y0: y - (entry.modifier === 'more-than' ? MORE : HALF_CLAIM), y1: y + HALF_CLAIM }
        : { x0, x1, y0: y - HALF_DASH, y1: y + HALF_DASH },
    ),
    ...columns.map(({ x, y0, y1 }) => ({ x0: x, x1: x + 1, y0: y0 - HALF_LINE, y1: y1 + HALF_LINE })),
    ...ranges.map(({ x, y0, y1 }) => ({ x0: x - HALF_LINE, x1: x + HALF_LINE, y0, y1 })),
    ...arrows.map(({ x }) => ({
      x0: x - 5,
      x1: x + 5,
      y0: frame.y0 - ARROW.foot - ARROW.height,
      y1: frame.y0,
    })),
    ...gaps.map(({ x, y0, y1 }) => ({
      x0: x - HALF_LINE,
      x1: x + HALF_LINE,
      y0: Math.min(y0, y1),
      y1: Math.max(y0, y1),
    })),
  ];
}
