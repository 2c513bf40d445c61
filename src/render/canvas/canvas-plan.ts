import type { Label } from '../../layout/labels/label';
import type { Scene } from '../../layout/scene/scene';
import { accentOf } from '../shapes/glyph';
import { fadeOf, NARROWEST } from '../shapes/mark-geometry';
import { verdictSign } from '../shapes/verdict-sign';

/**
 * The marks and shades of one accent, sorted by look: all that batch alike is one path and one call. Nothing
 * that could lie on each other is drawn in another order for it: marks of a lane keep apart, and so do lanes.
 */
export interface StyleBatch {
  readonly accent: number;
  /** Indexes of the scene's shades: flat or fading; besides, outlined in dashes, and with an arrow. */
  readonly flat: number[];
  readonly fading: number[];
  readonly doubtful: number[];
  readonly open: number[];
  /** Indexes of the scene's marks: those with a bar. */
  readonly bars: number[];
  /** And each with a glyph in one of these: glyphs with a halo, on a bar of their own, in outline, or counts. */
  readonly haloed: number[];
  readonly barred: number[];
  readonly possibly: number[];
  readonly recorded: number[];
  readonly clusters: number[];
}

/** Labels by the side that they are set from. */
export interface Sides {
  readonly left: Label[];
  readonly right: Label[];
}

/** A scene in the order in which it is painted: sorted once, painted at every frame of a movement. */
export interface Plan {
  readonly batches: readonly StyleBatch[];
  /** Marks with the sign of a verdict, and marks whose label stands left of them. */
  readonly signed: readonly number[];
  readonly leftOf: ReadonlySet<number>;
  readonly claims: Sides;
  readonly records: Sides;
  /** Those of claims whose date follows the title on one line. */
  readonly above: readonly Label[];
}

const plans = new WeakMap<Scene, Plan>();

/** The plan of a scene, remembered: while the timeline moves, each picture is of the same scene. */
export function planOf(scene: Scene): Plan {
  const plan = plans.get(scene) ?? makePlan(scene);
  plans.set(scene, plan);
  return plan;
}

function makePlan(scene: Scene): Plan {
  const { marks, labels } = scene;
  const byAccent = new Map<number, StyleBatch>();
  const batchOf = (mark: number): StyleBatch => {
    const accent = accentOf(marks.category[mark] ?? 0);
    const known = byAccent.get(accent);
    if (known !== undefined) return known;
    const batch = emptyBatch(accent);
    byAccent.set(accent, batch);
    return batch;
  };
  sortShades(scene, batchOf);
  sortMarks(scene, batchOf);
  const claims = labels.filter(({ mark }) => marks.layer[mark] !== 1);
  return {
    batches: [...byAccent.values()],
    signed: Array.from(marks.verdict.keys()).filter(
      (mark) =>
        marks.layer[mark] !== 1 &&
        marks.part[mark] === 0 &&
        verdictSign(marks.verdict[mark] ?? 'not-checked') !== null,
    ),
    leftOf: new Set(labels.filter(({ side }) => side === 'left').map(({ mark }) => mark)),
    claims: sidesOf(claims),
    records: sidesOf(labels.filter(({ mark }) => marks.layer[mark] === 1)),
    above: claims.filter(({ side, date }) => side === 'above' && date !== ''),
  };
}

const emptyBatch = (accent: number): StyleBatch => ({
  accent,
  flat: [],
  fading: [],
  doubtful: [],
  open: [],
  bars: [],
  haloed: [],
  barred: [],
  possibly: [],
  recorded: [],
  clusters: [],
});

function sortShades({ marks, shades }: Scene, batchOf: (mark: number) => StyleBatch): void {
  for (let shade = 0; shade < shades.count; shade++) {
    if ((shades.x1[shade] ?? 0) - (shades.x0[shade] ?? 0) < NARROWEST) continue;
    const mark = shades.mark[shade] ?? 0;
    const batch = batchOf(mark);
    const startKind = shades.startKind[shade] ?? 'stated';
    const endKind = shades.endKind[shade] ?? 'stated';
    (fadeOf(startKind, endKind) === null ? batch.flat : batch.fading).push(shade);
    if (marks.doubtful[mark] === 1) batch.doubtful.push(shade);
    if (startKind === 'open' || endKind === 'open') batch.open.push(shade);
  }
}

function sortMarks({ marks }: Scene, batchOf: (mark: number) => StyleBatch): void {
  for (let mark = 0; mark < marks.count; mark++) {
    const batch = batchOf(mark);
    const hasBar = (marks.certain1[mark] ?? NaN) - (marks.certain0[mark] ?? NaN) >= NARROWEST;
    if (hasBar) batch.bars.push(mark);
    if (marks.part[mark] !== 0) continue;
    if ((marks.members[mark] ?? 1) > 1) batch.clusters.push(mark);
    else if (marks.layer[mark] === 1) batch.recorded.push(mark);
    else if (marks.possibly[mark] === 1) batch.possibly.push(mark);
    // With its own bar a glyph makes one outline; the halo would cut the bar.
    else (hasBar ? batch.barred : batch.haloed).push(mark);
  }
}

const sidesOf = (labels: readonly Label[]): Sides => ({
  left: labels.filter(({ side }) => side !== 'left'),
  right: labels.filter(({ side }) => side === 'left'),
});
