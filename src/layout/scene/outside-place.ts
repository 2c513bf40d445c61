import type { Interval } from '../../dates/time';
import { bandKey, LAYER_INDEXES } from '../../model/events/band-key';
import type { BandColumns, EventIndex } from '../../model/events/event-index';
import { isSparse } from '../detail/segments';
import type { MeasureText } from '../labels/text';
import type { OnScreen } from './build-scene';
import { screenScale } from './chart-frame';
import { bandsInView, drawnExtent, type InViewInput } from './in-view';
import type { Band, Scene } from './scene';
import { areClose, takenOnScreen } from './taken';
import type { Box } from '../rect';

/*
 *   ▲ Military  |1 earlier ←   ▲ Korean War                        |
 *               |                                      ■ Trade     |     labels and marks first: what is left at
 *   ● Diplomatic|3 earlier ←                            → 2 later|     the edges, at the height of the name if it can be
 */

export type OutsideSide = 'before' | 'after';

const SIDES = ['before', 'after'] as const;

/** That a band has events out of view at a side, and where on the screen that is said. */
export interface OutsidePlace extends Box {
  readonly category: number;
  readonly side: OutsideSide;
  readonly count: number;
}

/** Heights and widths in rem: of the words, at each end of them, and between them and a label. */
const HEIGHT = 1.5;
const END = 0.375;
const AIR = 0.375;
/** From one height that is tried to the next. */
const STEP = 0.25;

interface OutsideInput extends InViewInput {
  readonly rem: number;
  readonly measure: MeasureText;
  readonly wordsOf: (count: number, side: OutsideSide) => string;
  /** What else stands over the picture. */
  readonly taken: readonly Box[];
}

/** Where it is said what lies outside the view: at the edges of each band that has something there, and room. */
export function outsidePlaces(onScreen: OnScreen, input: OutsideInput): readonly OutsidePlace[] {
  const { scene, domain } = onScreen;
  const { rem, measure, wordsOf } = input;
  const inView = bandsInView(input, domain, screenScale(scene, domain).msPerPx);
  const taken = [...takenOnScreen(onScreen), ...takenBesides(onScreen, input), ...input.taken];
  const places: OutsidePlace[] = [];
  for (const band of scene.bands.filter(({ on }) => on)) {
    const { category } = band;
    const near = taken.filter(({ y, height }) => y < band.top + band.height && y + height > band.top);
    for (const side of SIDES) {
      const count = LAYER_INDEXES.reduce(
        (sum, layer) => sum + (inView[bandKey(category, layer)]?.[side] ?? 0),
        0,
      );
      if (count === 0) continue;
      const text = measure(wordsOf(count, side), { size: scene.font.date, weight: 'regular' });
      const width = Math.max(HEIGHT * rem, text + 2 * END * rem);
      const free = edgeBoxes(scene, band, side, { width, height: HEIGHT * rem }, input).find(
        (box) => !near.some((other) => areClose(box, other, AIR * rem)),
      );
      if (free === undefined) continue;
      places.push({ ...free, category, side, count });
      near.push(free);
    }
  }
  return places;
}

/** The boxes at an edge of a band, the one at the height of its name first; none across the edge of the record. */
function edgeBoxes(
  { plot, bandLabel, font }: Scene,
  { label, top, height, recordTop, nameMiddle }: Band,
  side: OutsideSide,
  size: Pick<Box, 'width' | 'height'>,
  { rem, measure }: Pick<OutsideInput, 'rem' | 'measure'>,
): readonly Box[] {
  const half = size.height / 2;
  const last = top + height - half;
  const middles = [nameMiddle];
  for (let middle = top + half; middle <= last; middle += STEP * rem) middles.push(middle);
  const right = plot.x + plot.width - size.width;
  const name = bandLabel.x + measure(label, { size: font.band, weight: 'bold' }) + 2 * AIR * rem;
  const before = bandLabel.middle ? [plot.x] : [plot.x, name];
  return middles
    .map((middle) => middle - half)
    .filter((y) => y + size.height <= recordTop + 0.5 || y >= recordTop)
    .flatMap((y) => (side === 'before' ? before : [right]).map((x) => ({ x, y, ...size })))
    .filter(({ x }) => x >= plot.x && x <= right);
}

/** Bars and lines; and the names of bands and records, where those stand in the plot. */
function takenBesides(
  { scene, transform }: OnScreen,
  { rem, measure }: Pick<OutsideInput, 'rem' | 'measure'>,
): readonly Box[] {
  const { densities, links, bands, bandLabel, font, recordLabel, width } = scene;
  const bars = Array.from(densities.x0, (from, bar): Box => {
    const x = transform.apply(from);
    const y = densities.top[bar] ?? NaN;
    return {
      x,
      y,
      width: transform.apply(densities.x1[bar] ?? NaN) - x,
      height: (densities.base[bar] ?? NaN) - y,
    };
  });
  const lines = links.flatMap(({ corners }) =>
    corners.slice(1).map((to, i): Box => {
      const [ax, ay] = corners[i] ?? to;
      const [bx, by] = to;
      const x = transform.apply(Math.min(ax, bx));
      const y = Math.min(ay, by);
      return { x, y: y - 1, width: transform.apply(Math.max(ax, bx)) - x, height: Math.abs(by - ay) + 2 };
    }),
  );
  if (bandLabel.middle) return [...bars, ...lines];
  const row = (x: number, x1: number, middle: number): Box => ({
    x,
    y: middle - 0.625 * rem,
    width: x1 - x,
    height: 1.25 * rem,
  });
  const names = bands.flatMap(({ label, note, nameMiddle, recordMiddle, recordTop, top, height }) => {
    const said = measure(note.join(' '), { size: font.date, weight: 'regular' });
    return [
      row(0, bandLabel.x + measure(label, { size: font.band, weight: 'bold' }), nameMiddle),
      ...(note.length === 0 ? [] : [row(width - bandLabel.inset - said, width, nameMiddle)]),
      ...(recordTop >= top + height
        ? []
        : [row(0, bandLabel.x + measure(recordLabel, { size: font.axis, weight: 'regular' }), recordMiddle)]),
    ];
  });
  return [...bars, ...lines, ...names];
}

/** The position of the event that lies nearest to the view at a side; null where there is none. */
export function nearestOutside(
  index: EventIndex,
  bands: readonly BandColumns[],
  domain: Interval,
  msPerPx: number,
  side: OutsideSide,
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (const columns of bands)
    for (const position of columns.positions) {
      const { start, end } = isSparse(columns)
        ? drawnExtent(index, position, msPerPx)
        : { start: index.firstStart[position] ?? NaN, end: index.lastEnd[position] ?? NaN };
      const distance = side === 'before' ? domain.start - end : start - domain.end;
      if (distance < 0 || distance >= least) continue;
      nearest = position;
      least = distance;
    }
  return nearest;
}
