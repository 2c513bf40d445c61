import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScene, type BuiltScene, type SceneInput } from '../../src/layout/build-scene';
import { binsInterval } from '../../src/layout/bins';
import { resolutionOf } from '../../src/layout/detail';
import { binUnitAt, runsOf } from '../../src/layout/stretches';
import { timeScale } from '../../src/layout/time-scale';
import { bandPlace, isActive } from '../../src/model/event-index';
import { selectFiltered } from '../../src/state/selectors';
import { anyCrowdView, inputOf } from './crowd';
import { sceneInput } from './build';

function lawFaults(input: SceneInput, isShown: (p: number) => boolean) {
  const built = buildScene(input);
  const { scene, groups, markOfGroup, window } = built;
  const { index } = input;
  const scale = timeScale(input.domain, [scene.plot.x, scene.plot.x + scene.plot.width]);
  const resolution = resolutionOf(scale.msPerPx);
  const unit = binUnitAt(resolution);
  const first = unit.numberAt(input.domain.start) + 1;
  const last = unit.numberAt(input.domain.end) - 1;
  const step = Math.max(1, Math.floor((last - first) / 40));
  const faults: string[] = [];
  for (let category = 0; category < 3; category++)
    for (const layer of input.record ? [0, 1] : [0]) {
      const place = bandPlace(category, layer);
      const runs = runsOf(input.bandAt(place), (layer === 0 ? input.lanes.claims : input.lanes.record)[category] ?? 1, resolution, window);
      for (let bin = first; bin <= last; bin += step) {
        const extent = binsInterval(unit, bin);
        let naive = 0;
        for (let p = 0; p < index.count; p++)
          if (isShown(p) && index.category[p] === category && index.layer[p] === layer && isActive(index, p, extent)) naive++;
        let bars = 0;
        const { densities: d } = scene;
        for (let i = 0; i < d.count; i++)
          if (d.band[i] === category && d.layer[i] === layer && d.start[i] === extent.start) bars += d.events[i] ?? 0;
        let drawn = 0;
        const x0 = scale.x(extent.start), x1 = scale.x(extent.end);
        const seen = new Set<number>();
        for (const [g, group] of groups.entries()) {
          const mark = markOfGroup[g] ?? -1;
          if (mark < 0) continue;
          if (index.category[group.positions[0]??0] !== category || index.layer[group.positions[0]??0] !== layer) continue;
          if (group.positions.length > 1) {
            const run = (t: number) => runs.findIndex(({extent: e}) => t >= e.start && t < e.end);
            if (run(group.anchor) === run(extent.start)) for (const p of group.positions) if (isActive(index, p, extent)) { drawn++; if (seen.has(p)) faults.push('twice'); seen.add(p); }
          } else {
            const { marks, shades } = scene;
            const reaches = [[marks.certain0[mark] ?? NaN, marks.certain1[mark] ?? NaN]];
            for (let s = 0; s < shades.count; s++) if (shades.mark[s] === mark) reaches.push([shades.x0[s] ?? NaN, shades.x1[s] ?? NaN]);
            if (reaches.some(([a = NaN, b = NaN]) => Math.min(b, x1) - Math.max(a, x0) > 1e-4)) { drawn++; if (seen.has(group.positions[0]??0)) faults.push('twice');seen.add(group.positions[0]??0);}
          }
        }
        if (drawn + bars !== naive) faults.push(`${place} ${unit.name} ${bin}: ${drawn} + ${bars} !== ${naive}`);
      }
    }
  return faults;
}

test('the law', () => {
  fc.assert(
    fc.property(anyCrowdView, (view) => {
      const input = inputOf(view);
      const shown = new Set([0,1,2,3,4,5].flatMap((p) => [...input.bandAt(p).positions]));
      const isShown = (p: number) => shown.has(p);
      expect(lawFaults(input, isShown)).toEqual([]);
    }),
    { numRuns: 600 },
  );
}, 100000);
