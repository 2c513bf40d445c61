import type { Label } from '../../layout/labels/label';
import type { Band, Scene } from '../../layout/scene/scene';
import { BAR_HALF } from './mark-geometry';
import { round } from './round';

/*
 * Baselines of all words, for both painters, and rounded for both: a screen puts a line of text on whole
 * pixels, and a hair's difference would move one by a whole pixel.
 */

/** From the middle of a line of text down to its baseline, as a share of its size. */
const MIDDLE = 0.35;

/** Where the lines of a claim's label stand; the date is NaN where there is none or it follows the title. */
export interface Baselines {
  readonly title: number;
  readonly date: number;
}

/** The baselines of a claim's label: title over date beside the mark, or title and date in one line above it. */
export function labelBaselines({ side, y, date }: Label, font: Scene['font']): Baselines {
  if (side === 'above') {
    const line = round(y - BAR_HALF[0] - 5);
    return { title: line, date: line };
  }
  return date === ''
    ? { title: round(y + font.title * MIDDLE), date: NaN }
    : { title: round(y - font.title * 0.15), date: round(y + font.date * 1.05) };
}

/** Between title and date where they share a line. */
export const dateGap = (font: Scene['font']): number => font.date / 2;

/** The baseline of the one line that an event of the record has. */
export const recordBaseline = ({ side, y }: Label, font: Scene['font']): number =>
  round(y + (side === 'above' ? -6 : font.date * MIDDLE));

export function bandBaseline({ bandLabel, font }: Scene, { top, recordTop, on }: Band): number {
  const middle = (recordTop - top) / 2 + font.band * MIDDLE;
  return round(top + (bandLabel.middle || !on ? middle : bandLabel.inset));
}

/** A line of text where it stands. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The lines of a band's note: under its name, or at the other end of the name's line where that is above. */
export function noteLines(scene: Scene, band: Band): readonly TextLine[] {
  const { bandLabel, font, width } = scene;
  const y = bandBaseline(scene, band);
  if (band.note.length === 0 || !band.on) return [];
  if (!bandLabel.middle) return [{ x: width - bandLabel.x, y, text: band.note.join(' ') }];
  return band.note.map((text, i) => ({ x: bandLabel.x, y: round(y + font.date * 1.35 * (i + 1)), text }));
}

/** Whether a band has lanes of the record, and so a ground for them and a name. */
export const hasRecord = ({ top, height, recordTop }: Band): boolean => recordTop < top + height;

export const recordWordsBaseline = ({ font }: Scene, { recordTop }: Band): number =>
  round(recordTop + font.axis * 1.6);

/** The baseline of what stands in the line of coverage. */
export const gapBaseline = ({ axisRows, font }: Scene): number =>
  round(axisRows.coverage + font.axis * MIDDLE);
