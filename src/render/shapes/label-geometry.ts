import type { AxisTransform } from '../../layout/axis-transform';
import type { Label } from '../../layout/labels/label';
import type { Band, Scene } from '../../layout/scene/scene';
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

/** The baselines of a claim's label: title over date, or both in one line, which may stand above a bar. */
export function labelBaselines({ side, y, date, dateDx }: Label, font: Scene['font']): Baselines {
  if (side === 'above') return { title: round(y), date: round(y) };
  const middle = round(y + font.title * MIDDLE);
  if (dateDx > 0) return { title: middle, date: middle };
  return date === ''
    ? { title: middle, date: NaN }
    : { title: round(y - font.title * 0.15), date: round(y + font.date * 1.05) };
}

/** The baseline of the one line that an event of the record has. */
export const recordBaseline = ({ side, y }: Label, font: Scene['font']): number =>
  round(side === 'above' ? y : y + font.date * MIDDLE);

/**
 * The labels that are seen whole, and whose mark is seen: those of a scene that moves leave the picture before an edge
 * would cut them.
 */
export function labelsInView(
  { labels, marks, plot }: Pick<Scene, 'labels' | 'marks' | 'plot'>,
  transform: AxisTransform,
): readonly Label[] {
  const right = plot.x + plot.width;
  return labels.filter(({ mark, side, x, width }) => {
    const at = transform.apply(x);
    const x0 = side === 'left' ? at - width : at;
    const glyph = transform.apply(marks.x[mark] ?? NaN);
    const bar0 = transform.apply(marks.certain0[mark] ?? NaN);
    const bar1 = transform.apply(marks.certain1[mark] ?? NaN);
    const isMarkSeen = (glyph >= plot.x && glyph <= right) || (bar1 > plot.x && bar0 < right);
    return isMarkSeen && x0 >= plot.x && x0 + width <= right;
  });
}

/** From the top of a band down to the baseline of its name where a note follows it, in heights of it. */
const NAME_OVER_NOTE = 1.5;

/** The baseline of a band's name. */
export const bandBaseline = ({ bandLabel, font }: Scene, band: Band): number =>
  round(
    isNoted(band) && bandLabel.middle
      ? band.top + font.band * NAME_OVER_NOTE
      : band.nameMiddle + font.band * MIDDLE,
  );

/** Where the glyph of a band stands beside its name, and its size. */
export const bandGlyph = (scene: Scene, band: Band): { x: number; y: number; size: number } => ({
  x: scene.bandLabel.inset + scene.font.band * 0.45,
  y: bandBaseline(scene, band) - scene.font.band * MIDDLE,
  size: (scene.font.band * 0.82) / 12,
});

const isNoted = ({ note, on }: Band): boolean => note.length > 0 && on;

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
  if (!isNoted(band)) return [];
  if (!bandLabel.middle) return [{ x: width - bandLabel.inset, y, text: band.note.join(' ') }];
  return band.note.map((text, i) => ({ x: bandLabel.x, y: round(y + font.date * 1.35 * (i + 1)), text }));
}

/** Whether a band has lanes of the record, and so a ground for them and a name. */
export const hasRecord = ({ top, height, recordTop }: Band): boolean => recordTop < top + height;

export const recordWordsBaseline = ({ font }: Scene, { recordMiddle }: Band): number =>
  round(recordMiddle + font.axis * MIDDLE);
