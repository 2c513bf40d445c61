/** Where a label stands: beside its mark, or above a long bar. */
export type LabelSide = 'right' | 'left' | 'above';

export interface Label {
  readonly mark: number;
  readonly side: LabelSide;
  /** Left edge of the text; for `left`, its right edge. */
  readonly x: number;
  /** Middle of the two lines; for `above`, the baseline of the one line. */
  readonly y: number;
  readonly width: number;
  readonly title: string;
  /** Empty where there is no room for it. */
  readonly date: string;
}
