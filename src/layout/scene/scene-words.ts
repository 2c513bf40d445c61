import type { AxisWords } from '../tick-kinds';
import type { BinUnit } from '../bins';

/** What a picture says beside the names and titles of the dataset. */
export interface SceneWords extends AxisWords {
  /** The name of a band that is switched off: "Military (off)". */
  readonly bandOff: (label: string) => string;
  /** Beside the lanes of the public record: "on record". */
  readonly record: string;
  /** What the highest bar of a band stands for, in lines: "up to 1,204", "a month". */
  readonly peak: (count: number, unit: BinUnit['name']) => readonly string[];
}
