import { bisect } from './events/bisect';
import type { MeasureEntry } from './measure-points';

/** What is reported for the time of a claim, and how far the claim lies from it. */
export interface MeasureFinding {
  readonly claim: MeasureEntry;
  /** The least and the greatest value that is reported for its time; null where there is none. */
  readonly reported: Extremes | null;
  /** The reported value that is nearest to the claim, where the claim lies outside of all of them; else null. */
  readonly nearest: MeasureEntry | null;
  /**
   * The claim as so many times the nearest value. Null where none is, and where it would say nothing: of zero, or of
   * two values with zero between them.
   */
  readonly ratio: number | null;
}

/** The least and the greatest of some values; of several that are alike, the first. */
export interface Extremes {
  readonly least: MeasureEntry;
  readonly greatest: MeasureEntry;
}

/** Null where there is no value. */
export function extremesOf([first, ...others]: readonly MeasureEntry[]): Extremes | null {
  if (first === undefined) return null;
  return {
    least: others.reduce((best, other) => (other.value < best.value ? other : best), first),
    greatest: others.reduce((best, other) => (other.value > best.value ? other : best), first),
  };
}

/** Of each claim on a measure, in time order. `entries` in time order. */
export function measureFindings(entries: readonly MeasureEntry[]): readonly MeasureFinding[] {
  const claims = entries.filter(({ claim }) => claim);
  if (claims.length === 0) return [];
  const reported = entries.filter(({ claim }) => !claim);
  const during = searchByTime(reported);
  return claims.map((claim) => findingOf(claim, during(claim)));
}

/** The claim that lies farthest from what is reported for its time; else the greatest that can be compared, or at all. */
export function foremostFinding(findings: readonly MeasureFinding[]): MeasureFinding | null {
  const weight = ({ claim, reported, ratio }: MeasureFinding): readonly number[] => [
    ratio === null ? 0 : Math.abs(Math.log(ratio)),
    reported === null ? 0 : 1,
    claim.value,
  ];
  return findings.reduce<MeasureFinding | null>(
    (best, finding) => (best === null || isHigher(weight(finding), weight(best)) ? finding : best),
    null,
  );
}

/** Compares by the first number that differs. */
function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

function findingOf(claim: MeasureEntry, reported: readonly MeasureEntry[]): MeasureFinding {
  const range = extremesOf(reported);
  if (range === null) return { claim, reported: null, nearest: null, ratio: null };
  const { least, greatest } = range;
  const { value } = claim;
  if (value >= least.value && value <= greatest.value)
    return { claim, reported: range, nearest: null, ratio: null };
  const nearest = value > greatest.value ? greatest : least;
  const ratio = value / nearest.value;
  return { claim, reported: range, nearest, ratio: ratio > 0 && Number.isFinite(ratio) ? ratio : null };
}

/** Finds the values that have some time in common with another, among values in time order. */
function searchByTime(
  values: readonly MeasureEntry[],
): (of: Pick<MeasureEntry, 'extent'>) => readonly MeasureEntry[] {
  // The latest end of all up to each, so that a search from behind knows where nothing before it reaches.
  const latest = new Float64Array(values.length);
  let end = -Infinity;
  for (const [i, { extent }] of values.entries()) latest[i] = end = Math.max(end, extent.end);
  return ({ extent }) => {
    const found: MeasureEntry[] = [];
    const before = bisect(0, values.length, (i) => (values[i]?.extent.start ?? Infinity) < extent.end);
    for (let i = before - 1; i >= 0 && (latest[i] ?? 0) > extent.start; i--) {
      const value = values[i];
      if (value !== undefined && value.extent.end > extent.start) found.push(value);
    }
    return found.toReversed();
  };
}
