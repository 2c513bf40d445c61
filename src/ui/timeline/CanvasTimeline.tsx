import { useLayoutEffect, useRef } from 'react';
import { createCanvasPicture } from '../../instance/picture/canvas-picture';
import { followOnCanvas } from '../../instance/picture/follow-on-canvas';
import { middleScenes } from '../../layout/columns/middle-scenes';
import type { TimelineController } from '../../instance/timeline/controller';
import { useInstance } from '../base/instance-context';
import { useLaterMessages } from '../base/use-messages';
import { CrowdBracket } from './CrowdBracket';

interface CanvasTimelineProps {
  readonly timeline: TimelineController;
}

/** The picture as a canvas, which follows the reader by itself; over it where events crowd. */
export function CanvasTimeline({ timeline }: CanvasTimelineProps) {
  const instance = useInstance();
  const words = useLaterMessages(instance.messages.columns);
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
  return (
    <>
      <div ref={host} className="canvas-host" />
      {words !== null && <CrowdBracket timeline={timeline} words={words} />}
    </>
  );
}
