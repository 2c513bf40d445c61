import { useEffect, useRef } from 'react';
import { createCanvasPicture } from '../../src/instance/picture/canvas-picture';
import type { OnScreen } from '../../src/layout/scene/build-scene';

/** A picture painted as the timeline paints it, in the theme of the page. */
export function CanvasFigure({ picture }: { readonly picture: OnScreen }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const canvas = createCanvasPicture(document);
    if (host.current !== null) canvas.attach(host.current);
    canvas.draw(picture);
    return canvas.destroy;
  }, [picture]);
  return <div ref={host} />;
}
