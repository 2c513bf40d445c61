import { useLayoutEffect, useRef } from 'react';
import { selectVisibleDomain } from '../../state/selectors';
import { createCanvasPicture } from '../../instance/picture/canvas-picture';
import { useInstance } from '../base/instance-context';

/**
 * The picture as a canvas. It follows the reader by itself, as soon as anything changes: React does not draw while
 * the timeline moves, and a filter does not wait for it.
 */
export function CanvasTimeline() {
  const { data, store, resting, looks, firstPicture } = useInstance();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const picture = firstPicture ?? createCanvasPicture(document);
    if (host.current !== null) picture.attach(host.current);
    const draw = (isStill: boolean): void => {
      const { scenes, painter } = looks.getState();
      // With few events left React takes over, in a moment.
      if (painter === 'svg') return;
      picture.draw(scenes, selectVisibleDomain(data, store.getState().visibleDomain), isStill);
    };
    const still = (): void => {
      draw(true);
    };
    const ends = [
      looks.subscribe(still),
      resting.subscribe(still),
      store.subscribe((before) => {
        if (before.visibleDomain !== store.getState().visibleDomain) draw(false);
      }),
    ];
    still();
    return () => {
      for (const end of ends) end();
      picture.destroy();
    };
  }, [data, store, resting, looks, firstPicture]);
  return <div ref={host} className="canvas-host" />;
}
