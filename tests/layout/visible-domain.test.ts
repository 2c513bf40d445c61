import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/dates/calendar';
import type { Interval } from '../../src/dates/time';
import {
  betweenDomains,
  clampDomain,
  closestOf,
  limitsFrom,
  limitsOf,
  MIN_SPAN,
  panDomain,
  revealTime,
  zoomDomain,
} from '../../src/layout/visible-domain';
import { anyLimits, anyShare, partOf, spanOf } from './build';

/** Limits of a thousand days, and a domain in them, in days. */
const limits: Interval = { start: 0, end: 1000 * DAY };
const days = (start: number, end: number): Interval => ({ start: start * DAY, end: end * DAY });
const inDays = ({ start, end }: Interval): readonly [number, number] => [start / DAY, end / DAY];

test('the closest look follows the finest date', () => {
  const minutes = limitsOf(days(0, 1000), closestOf(MINUTE));
  const close = clampDomain({ start: 500 * DAY, end: 500 * DAY }, minutes);
  expect(close.end - close.start).toBe(10 * MINUTE);
  const closer = zoomDomain(close, 0.001, minutes);
  expect(closer.end - closer.start).toBe(10 * MINUTE);
  expect(closestOf(DAY)).toBe(MIN_SPAN);
  const moment = limitsOf(days(500, 500), closestOf(MINUTE));
  expect(moment.end - moment.start).toBeLessThan(DAY);
});

describe('the limits', () => {
  test('leave a margin at both sides of the data', () => {
    expect(inDays(limitsOf(days(0, 1000)))).toEqual([-45, 1045]);
  });

  test('of a single moment are a month and its margin around it', () => {
    const { start, end } = limitsOf(days(100, 100));
    expect([start / DAY, end / DAY]).toEqual([100 - 16.35, 100 + 16.35]);
  });

  test('never leave the years that a Date can name as a whole', () => {
    const { start, end } = limitsOf({ start: -8.6e15, end: 8.6e15 });
    expect(new Date(start).toISOString()).toBe('-271820-01-01T00:00:00.000Z');
    expect(new Date(end).toISOString()).toBe('+275760-01-01T00:00:00.000Z');
  });
});

describe('clamping', () => {
  test.each([
    //  wanted          given
    [days(100, 200), [100, 200], 'keeps what the limits allow'],
    [days(-50, 50), [0, 100], 'moves it in from before the beginning'],
    [days(950, 1050), [900, 1000], 'moves it in from after the end'],
    [days(-500, 2000), [0, 1000], 'shows all where more was wanted'],
    [days(500, 500), [499, 501], 'shows two days where less was wanted'],
    [days(0, 1), [0, 2], 'shows two days at the beginning'],
    [days(-9000, -8000), [0, 1000], 'comes back from anywhere'],
  ])('%j to %j: %s', (wanted, given) => {
    expect(inDays(clampDomain(wanted, limits))).toEqual(given);
  });
});

describe('clamping', () => {
  test.each([
    [{ start: -Infinity, end: 300 * DAY }, [0, 300], 'begins where the limits do'],
    [{ start: 300 * DAY, end: Infinity }, [300, 1000], 'ends where the limits do'],
    [{ start: -Infinity, end: Infinity }, [0, 1000], 'shows all'],
    [{ start: -Infinity, end: -5 * DAY }, [0, 2], 'shows the beginning for what lies before it'],
    [{ start: 1005 * DAY, end: Infinity }, [998, 1000], 'shows the end for what lies after it'],
  ])('%j without a bound %s', (wanted, given) => {
    expect(inDays(clampDomain(wanted, limits))).toEqual(given);
  });

  const anyTime = fc.double({ min: -1e14, max: 1e14, noNaN: true });
  const anyStretch = fc
    .tuple(anyTime, anyTime)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('leaves as it is, to the last digit, what it has clamped, whatever it was', () => {
    fc.assert(
      fc.property(anyStretch, anyStretch, (wanted, within) => {
        const allowed = limitsFrom(within);
        const once = clampDomain(wanted, allowed);
        expect(clampDomain(once, allowed)).toEqual(once);
        expect(once.start).toBeGreaterThanOrEqual(allowed.start);
        expect(once.end).toBeLessThanOrEqual(allowed.end);
      }),
    );
  });

  test('comes to rest where two clamp in turn', () => {
    fc.assert(
      fc.property(anyStretch, anyStretch, anyStretch, (wanted, one, other) => {
        const [first, second] = [limitsFrom(one), limitsFrom(other)];
        let domain = wanted;
        for (let turn = 0; turn < 6; turn++) domain = clampDomain(clampDomain(domain, first), second);
        expect(clampDomain(clampDomain(domain, first), second)).toEqual(domain);
      }),
    );
  });
});

describe('limits that a host asks for', () => {
  const last = Date.UTC(275_760, 0, 1);

  test.each([
    [
      { start: 0, end: 1 },
      { start: 0, end: 2 * DAY },
    ],
    [
      { start: -Infinity, end: 0 },
      { start: Date.UTC(-271_820, 0, 1), end: 0 },
    ],
    [
      { start: last - 1, end: last },
      { start: last - MIN_SPAN, end: last },
    ],
    [
      { start: last, end: Infinity },
      { start: last - MIN_SPAN, end: last },
    ],
  ])('%j are %j: long enough, and in the years of dates', (wanted, given) => {
    expect(limitsFrom(wanted)).toMatchObject(given);
  });
});

describe('panning', () => {
  test.each([
    [days(100, 200), 0.5, [150, 250], 'moves by a share of what is in view'],
    [days(100, 200), -0.25, [75, 175], 'moves back'],
    [days(100, 200), -3, [0, 100], 'stops at the beginning'],
    [days(850, 950), 0.8, [900, 1000], 'stops at the end'],
    [days(0, 1000), 1, [0, 1000], 'moves nothing with everything in view'],
  ])('%j by %d to %j: %s', (domain, share, given) => {
    expect(inDays(panDomain(domain, share, limits))).toEqual(given);
  });
});

describe('zooming', () => {
  test.each<[Interval, number, number | undefined, readonly number[], string]>([
    [days(400, 600), 0.5, undefined, [450, 550], 'about the middle'],
    [days(400, 600), 0.5, 400, [400, 500], 'about the left edge'],
    [days(400, 600), 2, 600, [200, 600], 'out about the right edge'],
    [days(400, 600), 10, 450, [0, 1000], 'out no further than all'],
    [days(400, 600), 1e-9, 450, [449.5, 451.5], 'in no further than two days, a quarter of them before'],
    [days(0, 200), 2, 100, [0, 400], 'out at the beginning, where there is no room before'],
  ])('%j by %d about %s to %j: %s', (domain, factor, about, given) => {
    const at = about === undefined ? undefined : about * DAY;
    expect(inDays(zoomDomain(domain, factor, limits, at))).toEqual(given);
  });
});

describe('revealing a moment', () => {
  test.each([
    [days(100, 200), 150, [100, 200], 'leaves the view where it is in view'],
    [days(100, 200), 108, [100, 200], 'leaves it where the moment has just room'],
    [days(100, 200), 107, [57, 157], 'brings it to the middle from too near the edge'],
    [days(100, 200), 500, [450, 550], 'brings it to the middle from far away'],
    [days(100, 200), 990, [900, 1000], 'goes no further than the end'],
  ])('%j and %d to %j: %s', (domain, moment, given) => {
    expect(inDays(revealTime(domain, moment * DAY, limits))).toEqual(given);
  });
});

describe('on the way from one domain to another', () => {
  test.each([
    [days(0, 100), days(100, 200), 0.5, [50, 150], 'a move is half way'],
    [days(0, 400), days(0, 100), 0.5, [0, 200], 'lengths go by ratio'],
    [days(0, 400), days(300, 400), 0.5, [200, 400], 'an edge that stays, stays'],
    [days(0, 400), days(150, 250), 0.5, [100, 300], 'a middle that stays, stays'],
  ])('%j to %j at %d: %j, %s', (from, to, share, given) => {
    const { start, end } = betweenDomains(from, to, share);
    expect(start / DAY).toBeCloseTo(given[0] ?? NaN, 9);
    expect(end / DAY).toBeCloseTo(given[1] ?? NaN, 9);
  });

  test('a jump over more than a screen zooms out and in again', () => {
    const [from, to] = [days(0, 10), days(400, 410)];
    const lengths = [0, 0.25, 0.5, 0.75, 1].map((share) => spanOf(betweenDomains(from, to, share)) / DAY);
    expect(lengths).toEqual([10, expect.closeTo(88, 0), expect.closeTo(400, 0), expect.closeTo(88, 0), 10]);
    const { start, end } = betweenDomains(from, to, 0.5);
    expect((start + end) / 2 / DAY).toBeCloseTo(205, 6);
  });

  test('a screen that lies between is passed without zooming', () => {
    expect(spanOf(betweenDomains(days(0, 100), days(200, 300), 0.5))).toBe(100 * DAY);
  });
});

/** The longer of two domains, and how much of time lies between them. */
const longer = (a: Interval, b: Interval): number => Math.max(spanOf(a), spanOf(b));
const gap = (a: Interval, b: Interval): number => Math.max(a.start - b.end, b.start - a.end);

describe('laws', () => {
  /** A millisecond: the unit that time is counted in. */
  const CLOSE = 1;

  const domains = anyLimits.chain((within) =>
    fc.tuple(anyShare, anyShare).map(([from, share]) => ({
      limits: within,
      domain: clampDomain(partOf(within, from, share), within),
    })),
  );
  /** With room around it: at most a third of the limits, about their middle. */
  const central = anyLimits.chain((within) =>
    fc.tuple(anyShare, anyShare).map(([from, share]) => ({
      limits: within,
      domain: clampDomain(partOf(within, 0.4 + from * 0.2, share * 0.3), within),
    })),
  );
  const gentle = fc.double({ min: 0.01, max: 1.6, noNaN: true });
  const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const wild = fc.double({ min: -1e15, max: 1e15, noNaN: true });

  const liesWithin = (domain: Interval, within: Interval): boolean =>
    domain.start >= within.start - CLOSE &&
    domain.end <= within.end + CLOSE &&
    spanOf(domain) >= MIN_SPAN - CLOSE &&
    spanOf(domain) <= spanOf(within) + CLOSE;

  test('whatever is wanted, what is given lies within the limits and is neither too short nor too long', () => {
    fc.assert(
      fc.property(domains, wild, wild, factor, ({ limits: within, domain }, a, b, by) => {
        const wanted = { start: Math.min(a, b), end: Math.max(a, b) };
        const given = [
          clampDomain(wanted, within),
          panDomain(domain, b / 1e13, within),
          zoomDomain(domain, by, within, a),
          zoomDomain(domain, by, within),
          revealTime(domain, a, within),
        ];
        expect(given.filter((each) => !liesWithin(each, within))).toEqual([]);
      }),
    );
  });

  test('what the limits allow is left as it is', () => {
    fc.assert(
      fc.property(domains, ({ limits: within, domain }) => {
        const again = clampDomain(domain, within);
        expect(Math.abs(again.start - domain.start)).toBeLessThanOrEqual(CLOSE);
        expect(Math.abs(again.end - domain.end)).toBeLessThanOrEqual(CLOSE);
      }),
    );
  });

  test('zooming keeps the moment under the pointer at its place, while the limits leave room', () => {
    fc.assert(
      fc.property(central, gentle, anyShare, ({ limits: within, domain }, by, share) => {
        const about = domain.start + share * spanOf(domain);
        const zoomed = zoomDomain(domain, by, within, about);
        fc.pre(zoomed.start > within.start + CLOSE && zoomed.end < within.end - CLOSE);
        expect((about - zoomed.start) / spanOf(zoomed)).toBeCloseTo(share, 6);
      }),
    );
  });

  test('zooming in and out again about one moment returns', () => {
    fc.assert(
      fc.property(
        domains,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        anyShare,
        ({ limits: within, domain }, by, share) => {
          fc.pre(spanOf(domain) * by > MIN_SPAN);
          const about = domain.start + share * spanOf(domain);
          const back = zoomDomain(zoomDomain(domain, by, within, about), 1 / by, within, about);
          expect(Math.abs(back.start - domain.start)).toBeLessThanOrEqual(CLOSE);
          expect(Math.abs(back.end - domain.end)).toBeLessThanOrEqual(CLOSE);
        },
      ),
    );
  });

  test('zooming out far enough shows exactly all there is', () => {
    fc.assert(
      fc.property(domains, anyShare, ({ limits: within, domain }, share) => {
        const about = domain.start + share * spanOf(domain);
        expect(zoomDomain(domain, 1e9, within, about)).toEqual(within);
      }),
    );
  });

  test('a move there and back returns, while there is room', () => {
    fc.assert(
      fc.property(central, fc.double({ min: -2, max: 2, noNaN: true }), ({ limits: within, domain }, by) => {
        const there = panDomain(domain, by, within);
        fc.pre(there.start > within.start + CLOSE && there.end < within.end - CLOSE);
        const back = panDomain(there, -by, within);
        expect(Math.abs(back.start - domain.start)).toBeLessThanOrEqual(CLOSE);
      }),
    );
  });

  test('after revealing, the moment is in view and the length is as before', () => {
    fc.assert(
      fc.property(domains, anyShare, ({ limits: within, domain }, share) => {
        const moment = within.start + share * spanOf(within);
        const shown = revealTime(domain, moment, within);
        expect(shown.start).toBeLessThanOrEqual(moment + CLOSE);
        expect(shown.end).toBeGreaterThanOrEqual(moment - CLOSE);
        expect(Math.abs(spanOf(shown) - spanOf(domain))).toBeLessThanOrEqual(CLOSE);
      }),
    );
  });

  const pairs = anyLimits.chain((within) =>
    fc.tuple(anyShare, anyShare, anyShare, anyShare).map(([a, b, c, d]) => ({
      limits: within,
      from: clampDomain(partOf(within, a, b), within),
      to: clampDomain(partOf(within, c, d), within),
    })),
  );
  test('a glide begins at the one domain, ends exactly at the other, and leaves the limits nowhere', () => {
    fc.assert(
      fc.property(pairs, anyShare, ({ limits: within, from, to }, share) => {
        expect(betweenDomains(from, to, 1)).toEqual(to);
        expect(betweenDomains(from, to, 0)).toEqual(from);
        fc.pre(gap(from, to) <= longer(from, to));
        const between = betweenDomains(from, to, share);
        expect(between.start).toBeGreaterThanOrEqual(within.start - CLOSE);
        expect(between.end).toBeLessThanOrEqual(within.end + CLOSE);
        expect(spanOf(between)).toBeGreaterThanOrEqual(Math.min(spanOf(from), spanOf(to)) - CLOSE);
        expect(spanOf(between)).toBeLessThanOrEqual(longer(from, to) + CLOSE);
      }),
    );
  });

  test('a jump shows no more than both domains and what lies between, and comes to its end without a jolt', () => {
    const far = fc
      .tuple(
        anyLimits,
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        fc.double({ min: 2e-4, max: 0.1, noNaN: true }),
        fc.boolean(),
      )
      .map(([within, share, length, isBack]) => {
        const early = partOf(within, share, length);
        const late = partOf(within, 1 - share, 0.1 - length / 2);
        return isBack ? ([late, early] as const) : ([early, late] as const);
      });
    fc.assert(
      fc.property(far, anyShare, ([from, to], share) => {
        expect(gap(from, to)).toBeGreaterThan(longer(from, to));
        const all = Math.max(from.end, to.end) - Math.min(from.start, to.start);
        expect(spanOf(betweenDomains(from, to, share))).toBeLessThanOrEqual(all + CLOSE);
        const pixel = spanOf(to) / 1000;
        const { start, end } = betweenDomains(from, to, 1 - 1e-9);
        expect(Math.abs(start - to.start)).toBeLessThan(pixel);
        expect(Math.abs(end - to.end)).toBeLessThan(pixel);
        const begun = betweenDomains(from, to, 1e-9);
        expect(Math.abs(begun.start - from.start)).toBeLessThan(spanOf(from) / 1000);
      }),
    );
  });
});
