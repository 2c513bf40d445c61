import type { Scene } from '../../layout/scene/scene';
import type { Verdict } from '../../model/dataset-file';
import { accentOf } from '../shapes/glyph';
import { NARROWEST } from '../shapes/mark-geometry';

/** The marks of one look: indexes of the scene's marks. */
export interface InkBatch {
  readonly verdict: Verdict | null;
  readonly layer: number;
  /** Whether they only possibly lie in the chosen range. */
  readonly possibly: boolean;
  readonly glyphs: number[];
  readonly bars: number[];
}

/**
 * The marks and shades of one accent, sorted by look: all that batch alike is one path and one call. Nothing
 * that could lie on each other is drawn in another order for it: marks of a lane keep apart, and so do lanes.
 */
export interface StyleBatch {
  readonly accent: number;
  /** Indexes of the scene's shades: flat, flat with an edge in dashes, or fading; besides, with an arrow. */
  readonly flat: number[];
  readonly fading: number[];
  readonly doubtful: number[];
  readonly open: number[];
  readonly inks: Map<string, InkBatch>;
  /** Indexes of the marks that are a count in a box. */
  readonly clusters: number[];
}

/** A scene in the order in which it is painted: sorted once, painted at every frame of a movement. */
export interface Plan {
  readonly batches: readonly StyleBatch[];
}

const plans = new WeakMap<Scene, Plan>();

/** The plan of a scene, remembered: while the timeline moves, each picture is of the same scene. */
export function planOf(scene: Scene): Plan {
  const plan = plans.get(scene) ?? makePlan(scene);
  plans.set(scene, plan);
  return plan;
}

function makePlan(scene: Scene): Plan {
  const byAccent = new Map<number, StyleBatch>();
  const batchOf = (mark: number): StyleBatch => {
    const accent = accentOf(scene.marks.category[mark] ?? 0);
    const known = byAccent.get(accent);
    if (known !== undefined) return known;
    const batch = emptyBatch(accent);
    byAccent.set(accent, batch);
    return batch;
  };
  sortShades(scene, batchOf);
  sortMarks(scene, batchOf);
  return {
    batches: [...byAccent.values()],
  };
}

const emptyBatch = (accent: number): StyleBatch => ({
  accent,
  flat: [],
  fading: [],
  doubtful: [],
  open: [],
  inks: new Map(),
  clusters: [],
});

function sortShades({ marks, shades }: Scene, batchOf: (mark: number) => StyleBatch): void {
  for (let shade = 0; shade < shades.count; shade++) {
    if ((shades.x1[shade] ?? 0) - (shades.x0[shade] ?? 0) < NARROWEST) continue;
    const mark = shades.mark[shade] ?? 0;
    const batch = batchOf(mark);
    const flat = marks.doubtful[mark] === 1 ? batch.doubtful : batch.flat;
    (shades.fade[shade] === 'none' ? flat : batch.fading).push(shade);
    if (shades.startKind[shade] === 'open' || shades.endKind[shade] === 'open') batch.open.push(shade);
  }
}

function sortMarks({ marks }: Scene, batchOf: (mark: number) => StyleBatch): void {
  for (let mark = 0; mark < marks.count; mark++) {
    const batch = batchOf(mark);
    const isBar = marks.form[mark] !== 0;
    if ((marks.members[mark] ?? 1) > 1) batch.clusters.push(mark);
    else if (isBar || marks.part[mark] === 0) {
      const { glyphs, bars } = inkBatchOf(batch, marks, mark);
      (isBar ? bars : glyphs).push(mark);
    }
  }
}

function inkBatchOf({ inks }: StyleBatch, marks: Scene['marks'], mark: number): InkBatch {
  const verdict = marks.verdict[mark] ?? null;
  const layer = marks.layer[mark] ?? 0;
  const possibly = marks.possibly[mark] === 1;
  const key = `${layer} ${possibly} ${verdict}`;
  const known = inks.get(key);
  if (known !== undefined) return known;
  const batch: InkBatch = { verdict, layer, possibly, glyphs: [], bars: [] };
  inks.set(key, batch);
  return batch;
}
