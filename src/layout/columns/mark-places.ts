import type { Interval } from '../../dates/time';
import { lowerBound } from '../../model/events/bisect';
import type { BandColumns } from '../../model/events/event-index';
import { stack } from './stack';
import { pitchOf, type ViewForm } from './view-form';

/*
 *   row 2        2            filled, three abreast:   row 1   3  4
 *   row 1     1  1  4                                  row 0   0  1  2
 *   row 0     0  0  3  5
 */

/** Where the marks of a band stand, in the order of time: one for each event in a stretch of time. */
export interface MarkPlaces {
  /** Positions in the event index. */
  readonly positions: Uint32Array;
  /** The moment over which a mark stands: its own, or the middle of its step. */
  readonly times: Float64Array;
  /** How many pixels right of that it stands: in filled steps. */
  readonly dx: Float64Array;
  /** From the foot of the band, 0 at the foot. */
  readonly rows: Uint32Array;
}

/** The forms in which every event has a mark of its own. */
export type MarkForm = Exclude<ViewForm, { readonly kind: 'bars' }>;

/**
 * Places the marks of a band. The first event of a column stands at its foot; of several at one moment the one that comes
 * first by `before`. `msPerPx` decides only which marks would touch, in their own places.
 */
export function placeMarks(
  form: MarkForm,
  { positions, anchors }: BandColumns,
  { start, end }: Interval,
  msPerPx: number,
  before: (a: number, b: number) => number,
): MarkPlaces {
  const from = lowerBound(anchors, start);
  const to = lowerBound(anchors, end);
  const own = inOrder(positions.slice(from, to), anchors.subarray(from, to), before);
  const moments = anchors.slice(from, to);
  const count = own.length;
  const pitch = pitchOf(form.size);
  if (form.kind === 'own') {
    const rows = Uint32Array.from(stack(moments, pitch * msPerPx));
    return { positions: own, times: moments, dx: new Float64Array(count), rows };
  }
  const { step } = form;
  const abreast = form.kind === 'filled' ? form.abreast : 1;
  const places = {
    times: new Float64Array(count),
    dx: new Float64Array(count),
    rows: new Uint32Array(count),
  };
  for (let first = 0; first < count;) {
    const number = step.numberAt(moments[first] ?? 0);
    const [begin, edge] = [step.startOf(number), step.startOf(number + 1)];
    const next = Math.max(first + 1, lowerBound(moments, edge));
    for (let mark = first; mark < next; mark++) {
      const place = mark - first;
      places.times[mark] = begin + (edge - begin) / 2;
      places.dx[mark] = ((place % abreast) - (abreast - 1) / 2) * pitch;
      places.rows[mark] = Math.floor(place / abreast);
    }
    first = next;
  }
  return { positions: own, ...places };
}

/** Sorts those at one moment among themselves. */
function inOrder(
  positions: Uint32Array,
  moments: Float64Array,
  before: (a: number, b: number) => number,
): Uint32Array {
  for (let first = 0; first < positions.length;) {
    let next = first + 1;
    while (next < positions.length && moments[next] === moments[first]) next++;
    if (next - first > 1) positions.subarray(first, next).sort(before);
    first = next;
  }
  return positions;
}
