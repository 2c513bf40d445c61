import { useLayoutEffect, useRef } from 'react';
import type { Scenes } from '../layout/scenes';
import { selectVisibleDomain } from '../state/selectors';
import { createCanvasPicture, type CanvasPicture } from './canvas-picture';
import { useDyad } from './session-context';

/**
 * The picture as a canvas. It follows the visible domain by itself, as soon as that changes: React does not draw
 * while the timeline moves.
 */
export function CanvasTimeline({ scenes }: { readonly scenes: Scenes }) {
  const { prepared, store, resting, firstPicture } = useDyad();
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<CanvasPicture>(null);
  useLayoutEffect(() => {
    const made = firstPicture ?? createCanvasPicture(document);
    if (host.current !== null) made.attach(host.current);
    picture.current = made;
    return () => {
      made.destroy();
    };
  }, [firstPicture]);
  useLayoutEffect(() => {
    const draw = (isStill: boolean): void => {
      picture.current?.draw(scenes, selectVisibleDomain(prepared, store.getState().visibleDomain), isStill);
    };
    draw(true);
    const endMoving = store.subscribe((before) => {
      if (before.visibleDomain !== store.getState().visibleDomain) draw(false);
    });
    const endResting = resting.subscribe(() => {
      draw(true);
    });
    return () => {
      endMoving();
      endResting();
    };
  }, [scenes, prepared, store, resting]);
  return <div ref={host} className="canvas-host" />;
}
