import { useLayoutEffect, useRef } from 'react';
import { createCanvasPicture } from '../../instance/picture/canvas-picture';
import { followOnCanvas } from '../../instance/picture/follow-on-canvas';
import { middleScenes } from '../../layout/columns/middle-scenes';
import { useInstance } from '../base/instance-context';

/** The picture as a canvas, which follows the reader by itself. */
export function CanvasTimeline() {
  const instance = useInstance();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const canvas = instance.firstPicture ?? createCanvasPicture(element.ownerDocument);
    instance.setMiddle(middleScenes);
    canvas.attach(element);
    const end = followOnCanvas(instance, canvas);
    return () => {
      end();
      canvas.destroy();
    };
  }, [instance]);
  return <div ref={host} className="canvas-host" />;
}
