import { readFileSync } from 'node:fs';
import { readDataset } from '../../src/io/dataset';
import { buildTimelineData, type TimelineData } from '../../src/state/timeline-data';

/** The names of the sets. */
export const SHAPES = ['crowded-277', 'skewed-710', 'daily-923', 'one-day-130'] as const;

export type Shape = (typeof SHAPES)[number];

/** A set of real shape, as it comes through the door. */
export function shapeOf(name: Shape): TimelineData {
  const read = readDataset(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')));
  if (!read.ok) throw new Error(`${name} does not open`);
  return buildTimelineData(read.dataset);
}
