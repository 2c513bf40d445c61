import type { Placement, Scene } from '../../../src/layout/scene/scene';
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
  accents: ACCENTS,
  clear: ACCENTS.map((accent) => `clear ${accent}`),
  sans: 'sans',
};

/** A canvas after a scene was painted on it. */
export function painted(scene: Scene, placement: Placement = { k: 1, dx: 0 }): RecordingContext {
  const context = new RecordingContext();
  paintTimeline(context, scene, placement, NAMED);
  return context;
}

/** A made-up count: hills and holes. */
const eventsIn = (bin: number): number => (bin * 7) % 23;

/** A density row of a band's claims or of its record; or what marks leave to be counted under them. */
export type DensityRow = readonly [band: number, layer: 0 | 1, look?: 'quiet'];

/** A scene with density rows, of so many bars side by side: band by band, claims before the record. */
export function withDensities(scene: Scene, bars: number, runs: readonly DensityRow[]): Scene {
  const { plot, bands } = scene;
  const count = bars * runs.length;
  const run = (i: number): DensityRow => runs[Math.floor(i / bars)] ?? [0, 0];
  const width = plot.width / bars;
  const x0 = (i: number) => plot.x + (i % bars) * width;
  const baseOf = (i: number): number => {
    const [band, layer] = run(i);
    const { top = 0, height = 0, recordTop = 0 } = bands[band] ?? {};
    return layer === 1 ? top + height : recordTop;
  };
  const numbers = (of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));
  return {
    ...scene,
    densities: {
      count,
      band: Uint8Array.from(numbers((i) => run(i)[0])),
      layer: Uint8Array.from(numbers((i) => run(i)[1])),
      quiet: Uint8Array.from(numbers((i) => Number(run(i)[2] === 'quiet'))),
      x0: Float64Array.from(numbers(x0)),
      x1: Float64Array.from(numbers((i) => x0(i) + width)),
      base: Float64Array.from(numbers(baseOf)),
      top: Float64Array.from(numbers((i) => baseOf(i) - eventsIn(i))),
      events: Uint32Array.from(numbers(eventsIn)),
      start: Float64Array.from(numbers((i) => (i % bars) * 1000)),
      end: Float64Array.from(numbers((i) => ((i % bars) + 1) * 1000)),
    },
  };
}
