import * as fc from 'fast-check';
import { vi } from 'vitest';
import { DAY, startOfDay } from '../../src/dates/calendar';
import type { SceneInput } from '../../src/layout/scene/scene-input';
import type { EventColumns } from '../../src/model/events/event-columns';
import { buildTimelineDataFromColumns, type TimelineData } from '../../src/state/timeline-data';
import { columnsOfRows, random, SEEDED_HEAD } from '../bench/seeded';
import { partOf, sceneInput } from './build';

/** Hundreds of crowds of thousands take seconds, and a machine may have other work. */
vi.setConfig({ testTimeout: 30_000 });

/** What a made-up crowd of events is like: shares are from 0 to 1. */
export interface Crowd {
  readonly count: number;
  readonly seed?: number;
  /** Crises: where each lies in the century, and how many days it lasts. */
  readonly crises?: readonly (readonly [at: number, days: number])[];
  /** How many of the events belong to crises; half of them, if not said. */
  readonly inCrises?: number;
  /** How many are spans, and how many days the longest can last. */
  readonly spans?: number;
  readonly longest?: number;
  /** How many are known to the month, and how many to the year; the others to the day. */
  readonly months?: number;
  readonly years?: number;
  /** How many are on the record. */
  readonly record?: number;
  /** What they are called, in turn. */
  readonly titles?: readonly string[];
}

const FROM = startOfDay(1920, 1, 1);
const CENTURY = startOfDay(2020, 1, 1) - FROM;

/** Events of a century in columns: the same for the same crowd. */
function crowdColumns(crowd: Crowd): EventColumns {
  const { count, seed = 1, crises = [], spans = 0.1, longest = 3000 } = crowd;
  const { months = 0.15, years = 0.05, record = 0, inCrises = 0.5, titles = [] } = crowd;
  const next = random(seed);
  const rows = Array.from({ length: count }, (_, row) => {
    const [at, days] = crises[Math.floor((next() / inCrises) * crises.length)] ?? [0, CENTURY / DAY];
    const start = FROM + Math.min(at * CENTURY + next() * days * DAY, CENTURY - DAY);
    const isSpan = next() < spans;
    const known = next();
    return {
      start,
      end: isSpan ? start + longest ** next() * DAY : NaN,
      precision: known < years ? 2 : known < years + months ? 1 : 0,
      category: next() < 0.6 ? 2 : next() < 0.75 ? 1 : 0,
      layer: next() < record ? 1 : 0,
      verdict: Math.floor(next() * 6),
      title: titles[row % titles.length] ?? `Event no. ${row}`,
    };
  });
  return columnsOfRows(rows);
}

export const crowdOf = (crowd: Crowd): TimelineData =>
  buildTimelineDataFromColumns(SEEDED_HEAD, crowdColumns(crowd));

// Of whole numbers: of doubles half would lie next to 0.
const share = fc.nat(1000).map((parts) => parts / 1000);

/** From two hundred events to two thousand: evenly over the century, in crises, long and short. */
export const anyCrowd: fc.Arbitrary<Crowd> = fc.record({
  count: fc.integer({ min: 200, max: 2000 }),
  seed: fc.nat(1e6),
  crises: fc.array(fc.tuple(share, fc.constantFrom(0, 3, 60, 700, 5000)), { maxLength: 4 }),
  spans: fc.constantFrom(0, 0.1, 0.5, 0.9),
  longest: fc.constantFrom(20, 400, 9000, 20_000),
  months: fc.constantFrom(0, 0.3),
  years: fc.constantFrom(0, 0.1, 0.5),
  record: fc.constantFrom(0, 0.3),
});

/** How far a zoom goes: from all there is to some days. */
const anyZoom = share.map((depth) => 0.3 ** (depth * 6));

/** How a crowd is looked at, as plain numbers: a counterexample can be read. */
export interface CrowdView {
  readonly crowd: Crowd;
  /** Where in the limits the view begins and how long it is, as shares. */
  readonly from: number;
  readonly zoom: number;
  readonly hidden: readonly string[];
  readonly record: boolean;
  readonly isRanged: boolean;
  /** A search finds one of so many. */
  readonly foundOneOf: number;
  readonly width: number;
}

/** Any filters over a crowd, seen at any zoom anywhere. */
export const anyCrowdView: fc.Arbitrary<CrowdView> = fc.record({
  crowd: anyCrowd,
  from: share,
  zoom: anyZoom,
  hidden: fc.constantFrom([], [], [], ['military'], ['economic', 'diplomatic']),
  record: fc.boolean(),
  isRanged: fc.boolean(),
  foundOneOf: fc.constantFrom(1, 1, 1, 1, 3, 40),
  width: fc.integer({ min: 360, max: 1600 }),
});

/** What a scene of the view is made of. */
export function inputOf({ crowd, from, zoom, isRanged, foundOneOf, ...look }: CrowdView): SceneInput {
  const data = crowdOf(crowd);
  const { limits, table } = data;
  const found = Uint8Array.from({ length: table.count }, (_, row) => Number(row % foundOneOf === 0));
  return sceneInput(data, {
    ...look,
    domain: partOf(limits, from, zoom),
    ...(isRanged ? { range: partOf(limits, from, Math.max(zoom, 0.3)) } : {}),
    ...(foundOneOf === 1 ? {} : { found }),
  });
}
