import type { DyadEvent } from '../../model/dataset';
import { windowOf } from '../../instance/elements';
import { chosenDomain } from '../../state/selectors';
import { useInstance } from '../base/instance-context';

/** Room at each side of the events shown, as a share of the stretch that they take. */
const ROOM = 0.35;

/**
 * Switches the record on and moves the timeline and the page so that all the events given are in view. `from` is
 * the element that asked: the lines between the events are sought on its page.
 */
export function useShowInstead(): (events: readonly DyadEvent[], from: Element) => void {
  const { dispatch, data } = useInstance();
  return (events, from) => {
    const extents = events.flatMap(({ time }) => (time === null ? [] : [time.extent.possible]));
    const start = Math.min(...extents.map((extent) => extent.start));
    const end = Math.max(...extents.map((extent) => extent.end));
    if (!Number.isFinite(end - start)) return;
    const room = (end - start) * ROOM;
    dispatch({
      type: 'shown-beside-record',
      domain: chosenDomain(data, { start: start - room, end: end + room }),
    });
    const page = from.closest('.explorer');
    const window = windowOf(from);
    if (page === null || window === null) return;
    // After the record and the lines are drawn.
    window.requestAnimationFrame(() => {
      window.requestAnimationFrame(() => {
        // By its place: not every browser scrolls to a part of a picture.
        const links = page.querySelector('.links')?.getBoundingClientRect();
        if (links !== undefined)
          window.scrollBy({ top: links.top + links.height / 2 - window.innerHeight / 2 });
      });
    });
  };
}
