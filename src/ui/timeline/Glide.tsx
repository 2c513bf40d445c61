import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import { movingWindow } from '../../instance/frames';
import type { Drawn } from '../../instance/instance';
import { createChoices } from '../../instance/picture/choices';
import { sameDomain } from '../../layout/visible-domain';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';
import { glide, standingsIn, type Standings } from './glide';

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
  const [choices] = useState(createChoices);
  const last = useRef<Last | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    const picture = viewport.current?.querySelector('.timeline-picture') ?? null;
    const window = picture === null ? null : windowOf(picture);
    if (picture === null || window === null) return;
    const isChosen = choices.follows([filtered, selection], window.performance.now());
    const standings = standingsIn(picture, onScreen);
    last.current = { onScreen, picture, standings };
    const glides =
      before?.picture === picture &&
      isChosen &&
      sameDomain(before.onScreen.domain, onScreen.domain) &&
      typeof picture.animate === 'function' &&
      movingWindow(window) !== null;
    if (glides && before.standings !== null && standings !== null)
      glide(picture, before.standings, standings);
  }, [choices, viewport, onScreen, filtered, selection]);
  return null;
}

interface Last extends Pick<Drawn, 'onScreen'> {
  readonly picture: Element;
  readonly standings: Standings | null;
}
