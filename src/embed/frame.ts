import { windowOf } from '../instance/elements';
import { UNMEASURED } from '../instance/instance';
import { followText } from '../instance/picture/follow-text';
import type { TextSpace } from '../instance/picture/text-space';
import type { Space } from '../state/scene-input';
import { en } from '../words/en';

/** What the page around tells a timeline of. */
interface FrameListeners {
  /** The text around is of another size, or in another font. */
  readonly onText: (text: TextSpace) => void;
  /** The element has come into another document, with a window of its own. */
  readonly onMove: () => void;
}

/** The element of a timeline in somebody else's page. */
export interface Frame {
  /** What the timeline is drawn into: as wide as its place, whatever is in it. */
  readonly box: HTMLElement;
  /** The space that there is now. */
  readonly space: () => Space;
  readonly destroy: () => void;
}

/** Puts a frame into an element of the page, which need not be in sight, nor in the page yet. */
export function createFrame(element: HTMLElement, { onText, onMove }: FrameListeners): Frame {
  const document = element.ownerDocument;
  const frame = document.createElement('div');
  frame.className = 'dyad';
  // The words are English, whatever the page speaks.
  frame.lang = en.language;
  const box = frame.appendChild(document.createElement('div'));
  box.className = 'dyad-box';
  element.append(frame);

  // What is a `rem` in the site's own page is the text size of the place here: see `scripts/guest-styles.mjs`.
  const wear = ({ rem }: TextSpace): void => {
    frame.style.setProperty('--rem', `${rem}px`);
  };
  let window = windowOf(frame);
  const follower = followText(frame, (text) => {
    wear(text);
    onText(text);
    if (windowOf(frame) === window) return;
    window = windowOf(frame);
    onMove();
  });
  wear(follower.text());
  return {
    box,
    space: () => ({ width: box.clientWidth > 0 ? box.clientWidth : UNMEASURED, ...follower.text() }),
    destroy() {
      follower.destroy();
      frame.remove();
    },
  };
}
