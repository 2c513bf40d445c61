import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/dates/calendar';
import { domainApart } from '../../../src/instance/timeline/domain-apart';
import { closestOf, type Limits } from '../../../src/layout/visible-domain';

const groupOf = (anchors: readonly number[]) => ({
  positions: anchors.map((_, position) => position),
  anchor: anchors[0] ?? 0,
  cell: null,
});

const limits = (finest: number): Limits => ({ start: 0, end: 30_000 * DAY, closest: closestOf(finest) });

const apart = (anchors: readonly number[], visible: number, finest: number) => {
  const start = 10_000 * DAY;
  return domainApart(
    groupOf(anchors),
    (position) => start + (anchors[position] ?? 0),
    { start: start - visible / 2, end: start + visible / 2 },
    limits(finest),
  );
};

const fiveMinutesApart = Array.from({ length: 12 }, (_, i) => i * 5 * MINUTE);

describe('the stretch in which the events of a group come apart', () => {
  it('is there for twelve events five minutes apart, from however far away', () => {
    for (const visible of [3 * HOUR, 2 * DAY, 365 * DAY, 29_000 * DAY]) {
      const to = apart(fiveMinutesApart, visible, MINUTE);
      expect(to === null ? NaN : to.end - to.start).toBe(110 * MINUTE);
    }
  });

  it.each([
    ['on one spot', [0, 0, 0], 29_000 * DAY, MINUTE],
    ['closer together than the closest look shows', fiveMinutesApart, 29_000 * DAY, DAY],
    ['in a look that is as close as it gets', [0, 5 * MINUTE], 10 * MINUTE, MINUTE],
    ['where zooming would bring next to nothing', [0, HOUR], 2 * HOUR, MINUTE],
  ])('is none for events %s', (_, anchors, visible, finest) => {
    expect(apart(anchors, visible, finest)).toBeNull();
  });

  it('never leads a reader around in a circle: each step is closer than the one before', () => {
    let visible = 29_000 * DAY;
    for (let steps = 0; steps < 100; steps++) {
      const to = apart([0, MINUTE], visible, MINUTE);
      if (to === null) break;
      expect(to.end - to.start).toBeLessThan(visible * 0.81);
      visible = to.end - to.start;
    }
    expect(visible).toBe(10 * MINUTE);
  });
});
