import type { Interval } from '../../dates/time';
import { betweenDomains, clampDomain, panDomain } from '../../layout/visible-domain';
import { chosenDomain } from '../../state/selectors';
import type { Instance } from '../instance';

/** Moves the visible domain, at once or gliding. */
export interface Motion {
  /** Where the timeline is, or is on its way to: steps add up even when keys come fast. */
  readonly target: () => Interval;
  readonly jumpTo: (domain: Interval) => void;
  readonly glideTo: (domain: Interval) => void;
  /** Lets a drag run out; speed in plot widths per millisecond. */
  readonly fling: (speed: number) => void;
  readonly stop: () => void;
}

const GLIDE_MS = 220;

/** A fling loses two thirds of its speed in this time. */
const FLING_MS = 280;

/** Slower than this, in plot widths per millisecond, a drag just ends. */
const FLING_FROM = 0.0003;
const FLING_UNTIL = 0.00004;

const prefersStillness = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

export function createMotion({
  data,
  visibleDomain,
  dispatch,
}: Pick<Instance, 'data' | 'visibleDomain' | 'dispatch'>): Motion {
  const { limits } = data;
  let frame = 0;
  let goal: Interval | null = null;
  const current = (): Interval => visibleDomain.peek();
  const show = (domain: Interval): void => {
    dispatch({ type: 'timeline-moved', domain: chosenDomain(data, domain) });
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    goal = null;
  };
  const jumpTo = (domain: Interval): void => {
    stop();
    show(domain);
  };
  return {
    target: () => goal ?? current(),
    stop,
    jumpTo,
    glideTo(wanted: Interval) {
      const to = clampDomain(wanted, limits);
      if (prefersStillness()) {
        jumpTo(to);
        return;
      }
      stop();
      goal = to;
      const from = current();
      const began = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, now - began) / GLIDE_MS);
        show(betweenDomains(from, to, 1 - (1 - share) ** 3));
        if (share < 1) frame = requestAnimationFrame(step);
        else goal = null;
      };
      frame = requestAnimationFrame(step);
    },
    fling(speed: number) {
      if (Math.abs(speed) < FLING_FROM || prefersStillness()) return;
      stop();
      let last = performance.now();
      let left = speed;
      const step = (now: number): void => {
        const elapsed = Math.max(0, now - last);
        last = now;
        show(panDomain(current(), left * elapsed, limits));
        left *= Math.exp(-elapsed / FLING_MS);
        if (Math.abs(left) > FLING_UNTIL) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
  };
}
