import type { Label, Scene } from '../../layout/scene/scene';
import { accentOf } from '../shapes/glyph';
import { fadeOf, NARROWEST } from '../shapes/mark-geometry';
import { verdictSign } from '../shapes/verdict-sign';

/**
 * The marks and shades of one accent, sorted by look: all that looks alike is one path and one call. Nothing
 * that could lie on each other is drawn in another order for it: marks of a lane keep apart, and so do lanes.
 */
export interface Looks {
  readonly accent: number;
  /** Places in the scene's shades: flat or fading; besides, outlined in dashes, and with an arrow. */
  readonly flat: number[];
  readonly fading: number[];
  readonly doubtful: number[];
  readonly open: number[];
  /** Places in the scene's marks: those with a bar. */
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
  readonly looks: readonly Looks[];
  /** Marks with the sign of a verdict, and marks whose label stands left of them. */
  readonly signed: readonly number[];
  readonly leftOf: ReadonlySet<number>;
  readonly claims: Sides;
  readonly records: Sides;
  /** Those of claims whose date follows the title on one line. */
  readonly above: readonly Label[];
}

const plans = new WeakMap<Scene['marks'], { readonly scene: Scene; readonly plan: Plan }>();

/**
 * The plan of a scene, remembered by its marks: while the timeline moves, each picture has a scene with an axis of
 * its own around the same marks.
 */
export function planOf(scene: Scene): Plan {
  const { marks, shades, labels } = scene;
  const known = plans.get(marks);
  if (known?.scene.shades === shades && known.scene.labels === labels) return known.plan;
  const plan = makePlan(scene);
  plans.set(marks, { scene, plan });
  return plan;
}

function makePlan(scene: Scene): Plan {
  const { marks, labels } = scene;
  const byAccent = new Map<number, Looks>();
  const looksOf = (mark: number): Looks => {
    const accent = accentOf(marks.category[mark] ?? 0);
    const known = byAccent.get(accent);
    if (known !== undefined) return known;
    const looks = noLooks(accent);
    byAccent.set(accent, looks);
    return looks;
  };
  sortShades(scene, looksOf);
  sortMarks(scene, looksOf);
  const claims = labels.filter(({ mark }) => marks.layer[mark] !== 1);
  return {
    looks: [...byAccent.values()],
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

const noLooks = (accent: number): Looks => ({
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

function sortShades({ marks, shades }: Scene, looksOf: (mark: number) => Looks): void {
  for (let shade = 0; shade < shades.count; shade++) {
    if ((shades.x1[shade] ?? 0) - (shades.x0[shade] ?? 0) < NARROWEST) continue;
    const mark = shades.mark[shade] ?? 0;
    const looks = looksOf(mark);
    const startKind = shades.startKind[shade] ?? 'stated';
    const endKind = shades.endKind[shade] ?? 'stated';
    (fadeOf(startKind, endKind) === null ? looks.flat : looks.fading).push(shade);
    if (marks.doubtful[mark] === 1) looks.doubtful.push(shade);
    if (startKind === 'open' || endKind === 'open') looks.open.push(shade);
  }
}

function sortMarks({ marks }: Scene, looksOf: (mark: number) => Looks): void {
  for (let mark = 0; mark < marks.count; mark++) {
    const looks = looksOf(mark);
    const hasBar = (marks.certain1[mark] ?? NaN) - (marks.certain0[mark] ?? NaN) >= NARROWEST;
    if (hasBar) looks.bars.push(mark);
    if (marks.part[mark] !== 0) continue;
    if ((marks.members[mark] ?? 1) > 1) looks.clusters.push(mark);
    else if (marks.layer[mark] === 1) looks.recorded.push(mark);
    else if (marks.possibly[mark] === 1) looks.possibly.push(mark);
    // With its own bar a glyph makes one outline; the halo would cut the bar.
    else (hasBar ? looks.barred : looks.haloed).push(mark);
  }
}

const sidesOf = (labels: readonly Label[]): Sides => ({
  left: labels.filter(({ side }) => side !== 'left'),
  right: labels.filter(({ side }) => side === 'left'),
});
