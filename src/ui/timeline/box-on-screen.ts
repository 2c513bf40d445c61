import type { OnScreen } from '../../layout/scene/build-scene';
import type { Box } from '../../layout/rect';

/** What can be pointed at of a group, in pixels of the picture; null for one that is not in view. */
export function boxOnScreen({ boxes, transform }: OnScreen, group: number): Box | null {
  const box = boxes[group] ?? null;
  return box === null
    ? null
    : { x: transform.apply(box.x), y: box.y, width: box.width * transform.k, height: box.height };
}
