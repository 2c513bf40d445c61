import type { MarkColumns } from '../marks/mark-columns';
import type { Band, Drawing } from './scene';

/*
 *   share 0          0.5            1
 *   ▲ ·····························         what stands in both pictures goes from its old place to its new one,
 *      ·········· ▲ Korean War              with its shade and its words;
 *                       ·········· ▲        lines come when everything has arrived
 */

/**
 * A picture on the way from one to another that shows the same part of time, `share` from 0 to 1. What is new stands in
 * its place at once, what is gone is gone, and so is what is counted in bars.
 */
export function betweenDrawings(from: Drawing, to: Drawing, share: number): Drawing {
  if (share >= 1) return to;
  const { scene, transform } = to;
  const { marks, shades, labels } = scene;
  const before = marksByKey(from.scene.marks);
  const dx = new Float64Array(marks.count);
  const dy = new Float64Array(marks.count);
  for (let mark = 0; mark < marks.count; mark++) {
    const old = before.get(keyOf(marks, mark));
    if (old === undefined) continue;
    const x = transform.invert(from.transform.apply(from.scene.marks.x[old] ?? 0));
    dx[mark] = (x - (marks.x[mark] ?? 0)) * (1 - share);
    dy[mark] = ((from.scene.marks.y[old] ?? 0) - (marks.y[mark] ?? 0)) * (1 - share);
  }
  const shifted = (values: Float64Array): Float64Array =>
    values.map((value, shade) => value + (dx[shades.mark[shade] ?? 0] ?? 0));
  return {
    ...to,
    scene: {
      ...scene,
      bands: bandsBetween(from.scene.bands, scene.bands, share),
      marks: {
        ...marks,
        x: moved(marks.x, dx),
        y: moved(marks.y, dy),
        certain0: moved(marks.certain0, dx),
        certain1: moved(marks.certain1, dx),
      },
      shades: { ...shades, x0: shifted(shades.x0), x1: shifted(shades.x1) },
      labels: labels.map((label) => ({
        ...label,
        x: label.x + (dx[label.mark] ?? 0),
        y: label.y + (dy[label.mark] ?? 0),
      })),
      links: [],
    },
  };
}

const moved = (values: Float64Array, by: Float64Array): Float64Array =>
  values.map((value, mark) => value + (by[mark] ?? 0));

/** What a mark is, whatever picture it stands in: its first event, and which part of it. */
const keyOf = ({ position, part }: MarkColumns, mark: number): number =>
  (position[mark] ?? 0) * 256 + (part[mark] ?? 0);

const marksByKey = (marks: MarkColumns): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: marks.count }, (_, mark) => [keyOf(marks, mark), mark]));

function bandsBetween(from: readonly Band[], to: readonly Band[], share: number): readonly Band[] {
  return to.map((band) => {
    const old = from.find(({ category }) => category === band.category);
    if (old === undefined) return band;
    const at = (side: (of: Band) => number): number => side(old) + (side(band) - side(old)) * share;
    return {
      ...band,
      top: at(({ top }) => top),
      height: at(({ height }) => height),
      recordTop: at(({ recordTop }) => recordTop),
      nameMiddle: at(({ nameMiddle }) => nameMiddle),
      recordMiddle: at(({ recordMiddle }) => recordMiddle),
    };
  });
}
