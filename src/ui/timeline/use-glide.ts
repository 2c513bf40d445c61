import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { windowOf } from '../../instance/elements';
import type { Drawn } from '../../instance/instance';
import { whenIdle } from '../../instance/when-idle';
import { sameDomain } from '../../layout/visible-domain';
import type * as GlideCode from './glide';
import { comesLater } from '../base/later';
import { useInstance } from '../base/instance-context';
import { useSignalValue } from '../base/use-signal-value';

const bringGlide = comesLater(() => import('./glide'));

/** The pane makes its room within this time after a choice, in milliseconds; a window that is made wider is no choice. */
const FOLLOWS = 500;

/** When the code is fetched: after the first picture. */
const PATIENCE = { after: 300, latest: 2_000 } as const;

/**
 * Lets what is drawn as SVG glide to its new place when the reader's choice changes it: a filter, the record, an event
 * that is opened. Never while the timeline moves, and not for a reader who wants no motion.
 */
export function useGlide(viewport: RefObject<HTMLElement | null>, { onScreen, filtered }: Drawn): void {
  const selection = useSignalValue(useInstance().selection);
  const [code, setCode] = useState<Code | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        // Without it everything is in its new place at once.
        bringGlide().then(setCode, () => {});
      }, PATIENCE),
    [],
  );
  const last = useRef<Last | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    const picture = viewport.current?.querySelector('.timeline-picture') ?? null;
    const window = picture === null ? null : windowOf(picture);
    if (code === null || picture === null || window === null) return;
    const { standingsIn, glide } = code;
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
  }, [code, viewport, onScreen, filtered, selection]);
}

type Code = typeof GlideCode;

interface Last extends Drawn {
  readonly selection: string | null;
  readonly chosenAt: number;
  readonly picture: Element;
  readonly standings: ReturnType<Code['standingsIn']>;
}
