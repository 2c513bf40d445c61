import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScene, type BuiltScene } from '../../../src/layout/scene/build-scene';
import type { Scene } from '../../../src/layout/scene/scene';
import { timeScale } from '../../../src/layout/time-scale';
import type { EventLine } from '../../model/build';
import { anyCrowdView, inputOf } from '../crowd';
import { preparedOf, sceneInput, stretch, type Look } from '../build';
import type { Box } from '../../../src/layout/rect';

/** So many days of fighting in the autumn of 1950, more than marks have room for. */
const crisis = (count: number): readonly EventLine[] =>
  Array.from({ length: count }, (_, i) => `1950-${10 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`);

const named = (id: string, line: string): EventLine => ({ line, id, title: id });

/** Ten years around the crisis, its density row in the middle. */
const DECADE: Look = { domain: stretch('1946/1955'), width: 1000 };

interface Drawn extends BuiltScene {
  /** The marks of an event: "part 1 from 1951.2 to 1954", in years. */
  readonly told: (id: string) => readonly string[];
  readonly marksOf: (id: string) => readonly number[];
  readonly titles: readonly string[];
}

function drawn(lines: readonly EventLine[], look: Look = {}): Drawn {
  const data = preparedOf(...lines, ...crisis(120));
  const input = sceneInput(data, { ...DECADE, ...look });
  const built = buildScene(input);
  const { marks, plot, labels } = built.scene;
  const years = timeScale({ start: 1946, end: 1956 }, [plot.x, plot.x + plot.width]);
  const year = (x: number): number => Math.round(years.time(x) * 10) / 10;
  const idOf = (mark: number): string => data.table.at(data.index.row[marks.position[mark] ?? -1] ?? -1).id;
  const marksOf = (id: string) => Array.from(marks.x.keys()).filter((mark) => idOf(mark) === id);
  const reaches = (mark: number): string => {
    const { x0, x1 } = reachOf(built.scene, mark);
    return `part ${marks.part[mark]} from ${year(x0)} to ${year(x1)}`;
  };
  return {
    ...built,
    marksOf,
    told: (id) => marksOf(id).map(reaches),
    titles: labels.map(({ title }) => title),
  };
}

function reachOf({ marks, shades }: Scene, mark: number): { readonly x0: number; readonly x1: number } {
  const own = Array.from(shades.mark.keys()).filter((shade) => shades.mark[shade] === mark);
  const certain = Number.isNaN(marks.certain0[mark] ?? NaN)
    ? []
    : [marks.certain0[mark], marks.certain1[mark]];
  const ends = [...certain, ...own.flatMap((shade) => [shades.x0[shade], shades.x1[shade]])].map(Number);
  return { x0: Math.min(...ends), x1: Math.max(...ends) };
}

describe('an event that a density row interrupts', () => {
  const { told, marksOf, scene, groups, markOfGroup } = drawn([named('war', '1948/1953')]);

  test('has a mark on each side of it: with its glyph where it begins, without one where it goes on', () => {
    expect(told('war')).toEqual(['part 0 from 1948 to 1949.3', 'part 1 from 1952 to 1954']);
  });

  test('is counted in it', () => {
    expect(Math.min(...scene.densities.events)).toBe(1);
    expect(scene.densities.residual.includes(1)).toBe(false);
  });

  test('is walked and pointed at once, at its glyph', () => {
    const [withGlyph] = marksOf('war');
    const leading = groups.flatMap(({ positions, cell }, i) =>
      cell === null && positions[0] === scene.marks.position[withGlyph ?? -1] ? [markOfGroup[i]] : [],
    );
    expect(leading).toEqual([withGlyph]);
  });
});

describe('an event that begins in a density row', () => {
  const { told, marksOf, scene, boxes, groups } = drawn([named('siege', '1950-11-05/1953')]);

  test('goes on behind it without a glyph, which would stand where it is counted', () => {
    expect(told('siege')).toEqual(['part 1 from 1952 to 1954']);
  });

  test('is seen before it too, where it may have begun', () => {
    // The row begins in April 1949.
    expect(drawn([named('treaty', '1949')]).told('treaty')).toEqual(['part 1 from 1949 to 1949.3']);
  });

  test('is pointed at where it can be seen, and not in the row', () => {
    const [part = -1] = marksOf('siege');
    const place = groups.findIndex(
      ({ positions, cell }) => cell === null && positions[0] === scene.marks.position[part],
    );
    const { x0 } = reachOf(scene, part);
    expect(boxes[place]?.x).toBeGreaterThanOrEqual(x0 - 1e-9);
  });

  test('has its label beside what is seen of it', () => {
    const [part = -1] = marksOf('siege');
    const label = scene.labels.find(({ mark }) => mark === part);
    expect(label?.title).toBe('siege');
    expect(label?.x).toBeGreaterThan(reachOf(scene, part).x0);
  });

  test('has no frame where there is no glyph', () => {
    expect(drawn([named('siege', '1950-11-05/1953')], { selection: 'siege' }).scene.selected).toBeGreaterThan(
      -1,
    );
    // Behind the edge nothing can be framed.
    const after = { ...DECADE, domain: stretch('1953/1955'), selection: 'siege' };
    expect(drawn([named('siege', '1950-11-05/1953')], after).scene.selected).toBe(-1);
  });
});

const countsOf = ({ groups }: BuiltScene) => groups.flatMap(({ cell }) => cell?.events ?? []);

describe('the open event', () => {
  const line = named('talks', '1950-11-11');
  const closed = drawn([line]);
  const open = drawn([line], { selection: 'talks' });

  test('is a mark in a density row too, with its frame, so that a reader sees where it stands', () => {
    expect(closed.marksOf('talks')).toEqual([]);
    const [mark = -1] = open.marksOf('talks');
    expect(open.scene.marks.part[mark]).toBe(0);
    expect(open.scene.selected).toBe(mark);
  });

  test('changes no count', () => {
    expect(open.scene.densities).toEqual(closed.scene.densities);
    expect(countsOf(open)).toEqual(countsOf(closed));
  });

  test('can be walked to, and pointed at', () => {
    expect(open.groups).toHaveLength(closed.groups.length + 1);
    const [mark = -1] = open.marksOf('talks');
    const place = [...open.markOfGroup].indexOf(mark);
    expect(open.groups[place]?.positions).toEqual([open.scene.marks.position[mark]]);
    expect(open.boxes[place]?.width).toBeGreaterThanOrEqual(24);
  });

  test('has its label over the bars, beside its glyph', () => {
    const [mark = -1] = open.marksOf('talks');
    const label = open.scene.labels.find((each) => each.mark === mark);
    const x = open.scene.marks.x[mark] ?? NaN;
    expect(label?.title).toBe('talks');
    // The frame reaches 15 px, and a label keeps 8 from it.
    expect(Math.abs((label?.x ?? NaN) - x)).toBeLessThanOrEqual(15 + 8);
  });

  test('is drawn to the end of the row, and goes on behind it', () => {
    const { told } = drawn([named('siege', '1950-11-05/1953')], { selection: 'siege' });
    expect(told('siege')).toEqual(['part 0 from 1950.8 to 1952', 'part 1 from 1952 to 1954']);
  });

  test('is none while the filters hide it', () => {
    expect(drawn([line], { selection: 'talks', range: stretch('1952') }).marksOf('talks')).toEqual([]);
    expect(drawn([line], { selection: 'talks', hidden: ['military'] }).marksOf('talks')).toEqual([]);
  });

  test('is no other event of the same day', () => {
    const three = [line, named('note', '1950-11-11'), named('protest', '1950-11-11')];
    const { scene, marksOf } = drawn(three, { selection: 'note' });
    expect(marksOf('note')).toEqual([scene.selected]);
    expect([...marksOf('talks'), ...marksOf('protest')]).toEqual([]);
  });
});

describe('a cluster', () => {
  // In a decade of 1000 px two days are one mark, and more lanes than there are take turns.
  const together = Array.from({ length: 6 }, (_, i) => named(`n${i}`, '1953-03-01'));

  test('covers its short events, and draws the bar of a long one besides', () => {
    const { told, scene, groups } = drawn([...together, ...together, named('long', '1953-03-02/1955-06')]);
    expect(told('long')).toEqual(['part 1 from 1953.2 to 1955.5']);
    expect(scene.marks.members.some((members) => members > 1)).toBe(true);
    // It is reached in the cluster, and not once more.
    const part = scene.marks.part.indexOf(1);
    const position = scene.marks.position[part] ?? -1;
    expect(groups.filter(({ positions }) => positions.includes(position))).toHaveLength(1);
  });
});

describe('for any crowd', () => {
  test('each event is in one group at most, and each mark belongs to one', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const { groups, scene, markOfGroup } = buildScene(inputOf(view));
        const walked = groups.flatMap(({ cell, positions }) => (cell === null ? positions : []));
        expect(new Set(walked).size).toBe(walked.length);
        const known = new Set(walked);
        expect([...scene.marks.position].filter((position) => !known.has(position))).toEqual([]);
        const pointed = [...markOfGroup].filter((mark) => mark >= 0);
        expect(new Set(pointed).size).toBe(pointed.length);
      }),
      { numRuns: 40 },
    );
  });

  test('no glyph stands in a density row, but that of the open event', () => {
    fc.assert(
      fc.property(anyCrowdView, fc.nat(1999), (view, nth) => {
        const input = inputOf(view);
        const { scene } = buildScene({ ...input, selected: nth % input.index.count });
        const { marks, densities } = scene;
        const inRow = Array.from(marks.x.keys()).filter((mark) => {
          const x = marks.x[mark] ?? NaN;
          return (
            marks.part[mark] === 0 &&
            Array.from(densities.residual.keys()).some(
              (bar) =>
                densities.residual[bar] === 0 &&
                densities.band[bar] === marks.category[mark] &&
                densities.layer[bar] === marks.layer[mark] &&
                (densities.x0[bar] ?? NaN) < x - 1e-6 &&
                (densities.x1[bar] ?? NaN) > x + 1e-6,
            )
          );
        });
        expect(inRow.filter((mark) => mark !== scene.selected)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('marks of one event are told apart by their part, and each can be pointed at', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const { marks, targets, plot } = buildScene(inputOf(view)).scene;
        const isInPlot = ({ x, width }: Box): boolean =>
          width >= 24 - 1e-9 && x >= plot.x - 1e-9 && x + width <= plot.x + plot.width + 1e-9;
        expect(targets.filter((target) => !isInPlot(target))).toEqual([]);
        const keys = Array.from(marks.x.keys(), (mark) => `${marks.position[mark]} ${marks.part[mark]}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 40 },
    );
  });
});
