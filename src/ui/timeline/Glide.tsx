import { useLayoutEffect, useRef, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import type { Drawn } from '../../instance/instance';
import { sameDomain } from '../../layout/visible-domain';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';
import { glide, standingsIn, type Standings } from './glide';

/** The pane makes its room within this time after a choice, in milliseconds; a window that is made wider is no choice. */
const FOLLOWS = 500;

interface GlideProps {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly drawn: Drawn;
}

/**
 * Lets what is drawn as SVG glide to its new place when the reader's choice changes it: a filter, the record, an event
 * that is opened. Never while the timeline moves, and not for a reader who wants no motion.
 */
export function Glide({ viewport, drawn: { onScreen, filtered } }: GlideProps) {
  const selection = useSignalValue(useInstance().selection);
  const last = useRef<Last | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    const picture = viewport.current?.querySelector('.timeline-picture') ?? null;
    const window = picture === null ? null : windowOf(picture);
    if (picture === null || window === null) return;
    const isChosen = before !== null && (before.filtered !== filtered || before.selection !== selection);
    const chosenAt = isChosen ? window.performance.now() : (before?.chosenAt ?? -Infinity);
    const standings = standingsIn(picture, onScreen);
    last.current = { onScreen, filtered, selection, chosenAt, picture, standings };
    const glides =
      before?.picture === picture &&
      window.performance.now() - chosenAt < FOLLOWS &&
      sameDomain(before.onScreen.domain, onScreen.domain) &&
      typeof picture.animate === 'function' &&
      !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (glides && before.standings !== null && standings !== null)
      glide(picture, before.standings, standings);
  }, [viewport, onScreen, filtered, selection]);
  return null;
}

interface Last extends Drawn {
  readonly selection: string | null;
  readonly chosenAt: number;
  readonly picture: Element;
  readonly standings: Standings | null;
}
