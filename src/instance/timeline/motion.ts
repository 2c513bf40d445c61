import type { Interval } from '../../dates/time';
import { betweenDomains, clampDomain, panDomain } from '../../layout/visible-domain';
import { chosenDomain } from '../../state/selectors';
import { easeOut, eachFrame, movingWindow } from '../frames';
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

/** `currentWindow` is the one that the timeline is drawn in; while there is none, nothing glides. */
export function createMotion(
  { data, visibleDomain, dispatch }: Pick<Instance, 'data' | 'visibleDomain' | 'dispatch'>,
  currentWindow: () => Window | null,
): Motion {
  const { limits } = data;
  let endFrames = nothing;
  let goal: Interval | null = null;
  const current = (): Interval => visibleDomain.peek();
  const show = (domain: Interval): void => {
    dispatch({ type: 'timeline-moved', domain: chosenDomain(data, domain) });
  };
  const stop = (): void => {
    endFrames();
    endFrames = nothing;
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
      const window = movingWindow(currentWindow());
      if (window === null) {
        jumpTo(to);
        return;
      }
      stop();
      goal = to;
      const from = current();
      const began = window.performance.now();
      endFrames = eachFrame(window, (now) => {
        const share = Math.min(1, Math.max(0, now - began) / GLIDE_MS);
        show(betweenDomains(from, to, easeOut(share)));
        if (share === 1) goal = null;
        return share < 1;
      });
    },
    fling(speed: number) {
      const window = movingWindow(currentWindow());
      if (Math.abs(speed) < FLING_FROM || window === null) return;
      stop();
      let last = window.performance.now();
      let left = speed;
      endFrames = eachFrame(window, (now) => {
        const elapsed = Math.max(0, now - last);
        last = now;
        show(panDomain(current(), left * elapsed, limits));
        left *= Math.exp(-elapsed / FLING_MS);
        return Math.abs(left) > FLING_UNTIL;
      });
    },
  };
}

const nothing = (): void => {};
