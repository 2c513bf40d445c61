import { sum } from 'd3-array';
import type { Interval } from '../../dates/time';
import { momentsIn } from '../../model/events/bisect';
import { leastHeight } from './share-height';
import { rowsOf } from './stack';
import { fullest, stepOf, type Step } from './steps';

/*
 *   own        ●  ●●   ● ●      each mark on its own day, in the lowest row where it touches none
 *   columns    ●  ⁞   ⁞  ●      one mark on another, in steps of the calendar that are as wide as a mark
 *   filled     ⁝⁝⁝⁝  ⁝⁝         several abreast, where a step is wider than two marks
 *   bars       ▂  █   ▃  ▂      as many as there are: the columns with their gaps closed
 */

/** How the events of all bands are drawn in a view: one form, one step and one size for all, so that they compare. */
export type ViewForm =
  | { readonly kind: 'own'; readonly size: number }
  | { readonly kind: 'columns'; readonly size: number; readonly step: Step }
  | { readonly kind: 'filled'; readonly size: number; readonly step: Step; readonly abreast: number }
  | { readonly kind: 'bars'; readonly step: Step };

/** What is to be shown, and the room for it. */
export interface FormInput {
  /** For each band that shares the height the moments at which its marks stand, ascending, in milliseconds UTC. */
  readonly bands: readonly Float64Array[];
  /** What is in view. */
  readonly within: Interval;
  /** Milliseconds to a pixel. */
  readonly msPerPx: number;
  /** What all bands share, in pixels; without the rows of their names. */
  readonly height: number;
  /** The length of the finest unit to which a date is known. */
  readonly finest: number;
  /** Whether the ink of marks says something: then none is so small that it could not be read. */
  readonly hasInk: boolean;
  /** The height of the row of a band's name where that stands above its marks, in pixels; 0 where it stands beside. */
  readonly nameRow: number;
}

/** The sides of marks in pixels, from large to small. */
const SIZES = [11, 9, 7] as const;
const OWN_SIZES = [11, 9] as const;
/** Below the least size at which ink is told apart. */
const SIZES_WITHOUT_INK = [5, 4] as const;

/** From one mark to the next. */
export const pitchOf = (size: number): number => size + 1;

/** What share of the height the fullest columns of all bands may take together; more of it on narrow screens. */
const SHARE = 0.6;
const NARROW_SHARE = 0.75;
/** Where labels go anyway, and where the heading names what is seen. */
const FULL_SHARE = 0.85;

/** A step that is wider than so many marks lets each stand in its own place; one that is as wide, several abreast. */
const WIDE = 2;

/** The first form that fits, in the order of how much it tells: a mark's own place, then its column, then its count. */
export function viewForm(input: FormInput): ViewForm {
  return own(input) ?? columns(input) ?? filled(input) ?? bars(input);
}

function own(input: FormInput): ViewForm | null {
  const { bands, within, msPerPx, height, finest, nameRow } = input;
  const most = height * (nameRow > 0 ? NARROW_SHARE : SHARE);
  for (const size of OWN_SIZES) {
    const pitch = pitchOf(size);
    if (stepOf(pitch * msPerPx, finest).length <= WIDE * pitch * msPerPx) continue;
    const rows = rowsUpTo(bands, most / pitch, (band, left) =>
      rowsOf(momentsIn(band, within), pitch * msPerPx, left),
    );
    if (fits(rows, pitch, input, most)) return { kind: 'own', size };
  }
  return null;
}

function columns(input: FormInput): ViewForm | null {
  const { height, nameRow, hasInk, msPerPx, finest } = input;
  const usual = nameRow > 0 ? NARROW_SHARE : SHARE;
  const sizes = [
    ...SIZES.map((size) => ({ size, share: usual })),
    ...(hasInk ? [] : SIZES_WITHOUT_INK.map((size) => ({ size, share: FULL_SHARE }))),
  ];
  for (const { size, share } of sizes) {
    const pitch = pitchOf(size);
    const step = stepOf(pitch * msPerPx, finest);
    if (fits(rowsIn(input, step), pitch, input, height * share)) return { kind: 'columns', size, step };
  }
  return null;
}

function filled(input: FormInput): ViewForm | null {
  const { height, hasInk, msPerPx, finest } = input;
  for (const size of hasInk ? SIZES : [...SIZES, ...SIZES_WITHOUT_INK]) {
    const pitch = pitchOf(size);
    const step = stepOf(pitch * msPerPx, finest);
    const abreast = Math.floor(step.length / (pitch * msPerPx));
    if (abreast >= WIDE && fits(rowsIn(input, step, abreast), pitch, input, height * FULL_SHARE))
      return { kind: 'filled', size, step, abreast };
  }
  return null;
}

/** Bars are as wide as the smallest columns. */
const bars = ({ msPerPx, finest }: FormInput): ViewForm => ({
  kind: 'bars',
  step: stepOf(pitchOf(SIZES_WITHOUT_INK[1]) * msPerPx, finest),
});

/** The rows of the fullest column of each band, with so many marks abreast. */
const rowsIn = ({ bands, within }: FormInput, step: Step, abreast = 1): readonly number[] =>
  bands.map((band) => Math.ceil(fullest(band, step, within) / abreast));

/** The rows of each band, counted no further than all of them may have together. */
function rowsUpTo(
  bands: readonly Float64Array[],
  most: number,
  count: (band: Float64Array, left: number) => number,
): readonly number[] {
  let left = Math.floor(most);
  return bands.map((band) => {
    const rows = left < 0 ? 0 : count(band, left);
    left -= rows;
    return rows;
  });
}

/** Whether the columns take no more of the height than they may together, and each has room in its band. */
const fits = (
  rows: readonly number[],
  pitch: number,
  { height, nameRow }: Pick<FormInput, 'height' | 'nameRow'>,
  most: number,
): boolean =>
  sum(rows) * pitch <= most && sum(rows, (each) => leastHeight(nameRow + each * pitch) - nameRow) <= height;
