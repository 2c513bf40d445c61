import type { Drawing } from '../../../src/layout/scene/scene';
import type { CanvasTheme } from '../../../src/render/canvas/canvas-theme';
import { paintTimeline } from '../../../src/render/canvas/canvas-timeline';
import { RecordingContext } from './recording-context';

const ACCENTS = ['vermilion', 'green', 'blue', 'plum', 'ochre', 'slate'];

/** Each colour by its name, so that a record can be read. */
const NAMED: CanvasTheme = {
  paper: 'paper',
  panel: 'panel',
  ink: 'ink',
  inkSoft: 'ink-soft',
  line: 'line',
  lineSoft: 'line-soft',
  edge: 'edge',
  ground: 'ground',
  accents: ACCENTS,
  clear: ACCENTS.map((accent) => `clear ${accent}`),
  sans: 'sans',
};

/** A canvas after a picture was painted on it, as it was laid out or moved. */
export function painted(picture: Drawing, transform = picture.transform): RecordingContext {
  const context = new RecordingContext();
  paintTimeline(context, { ...picture, transform }, NAMED);
  return context;
}

/** A made-up count: hills and holes. */
const eventsIn = (bin: number): number => (bin * 7) % 23;

/** A density row of a band's claims or of its record; or what marks leave to be counted under them. */
export type DensityRow = readonly [band: number, layer: 0 | 1, look?: 'residual'];

/** A picture with density rows, of so many bars side by side: band by band, claims before the record. */
export function withDensities(picture: Drawing, bars: number, rows: readonly DensityRow[]): Drawing {
  const { scene } = picture;
  const { plot, bands } = scene;
  const count = bars * rows.length;
  const row = (i: number): DensityRow => rows[Math.floor(i / bars)] ?? [0, 0];
  const width = plot.width / bars;
  const x0 = (i: number) => plot.x + (i % bars) * width;
  const baseOf = (i: number): number => {
    const [band, layer] = row(i);
    const { top = 0, height = 0, recordTop = 0 } = bands[band] ?? {};
    return layer === 1 ? top + height : recordTop;
  };
  const numbers = (of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));
  return {
    ...picture,
    scene: {
      ...scene,
      densities: {
        count,
        band: Uint8Array.from(numbers((i) => row(i)[0])),
        layer: Uint8Array.from(numbers((i) => row(i)[1])),
        residual: Uint8Array.from(numbers((i) => Number(row(i)[2] === 'residual'))),
        x0: Float64Array.from(numbers(x0)),
        x1: Float64Array.from(numbers((i) => x0(i) + width)),
        base: Float64Array.from(numbers(baseOf)),
        top: Float64Array.from(numbers((i) => baseOf(i) - eventsIn(i))),
        events: Uint32Array.from(numbers(eventsIn)),
        start: Float64Array.from(numbers((i) => (i % bars) * 1000)),
        end: Float64Array.from(numbers((i) => ((i % bars) + 1) * 1000)),
      },
    },
  };
}
