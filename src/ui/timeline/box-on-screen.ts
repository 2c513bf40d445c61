import type { OnScreen } from '../../layout/scene/build-scene';
import type { Box } from '../../layout/rect';

/** What can be pointed at of a group, in pixels of the picture; null for one that is not in view. */
export function boxOnScreen({ boxes, transform }: OnScreen, group: number): Box | null {
  const box = boxes[group] ?? null;
  return box === null
    ? null
    : { x: transform.apply(box.x), y: box.y, width: box.width * transform.k, height: box.height };
}

/** So far beside a mark a finger still means it, in pixels. */
const REACH = 11;

/** The group whose middle is nearest to a place on the picture, if it is near; -1 for none. */
export function groupNear({ groups, boxes, transform }: OnScreen, x: number, y: number): number {
  let nearest = -1;
  let least = Infinity;
  for (const group of groups.keys()) {
    const box = boxes[group] ?? null;
    if (box === null) continue;
    const dx = transform.apply(box.x + box.width / 2) - x;
    const dy = box.y + box.height / 2 - y;
    const far = Math.hypot(dx, dy);
    if (far < least) [nearest, least] = [group, far];
  }
  return least <= REACH ? nearest : -1;
}
