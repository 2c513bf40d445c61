import { windowOf } from '../elements';
import { textSpaceOf, type TextSpace } from './text-space';

/** Follows the text of a place; what is drawn with it is to be drawn anew when it changes. */
export interface TextFollower {
  readonly text: () => TextSpace;
  readonly destroy: () => void;
}

/**
 * Puts a sample of text into an element, unseen, and tells when it changes: by a class or a theme of the page, by the
 * reader's text size, by a font that has come, by the element being shown at last, or put into another document. A
 * font that has come is told by the document too: its letters may not be in the sample.
 */
export function followText(element: HTMLElement, onChange: (text: TextSpace) => void): TextFollower {
  const { outer, inner } = createSample(element.ownerDocument);
  element.append(outer);
  let look = lookOf(inner);
  let text = textSpaceOf(inner);
  const renew = (): void => {
    look = lookOf(inner);
    text = textSpaceOf(inner);
    onChange(text);
  };
  const lookAgain = (): void => {
    if (lookOf(inner) !== look) renew();
  };

  let watched = windowOf(inner);
  let endWatching = watch(inner, lookAgain, renew);
  const arrive = (): void => {
    if (windowOf(inner) === watched) {
      lookAgain();
      return;
    }
    endWatching();
    watched = windowOf(inner);
    endWatching = watch(inner, lookAgain, renew);
    renew();
  };
  // An animation begins whenever an element comes to be drawn: nothing else tells of another document.
  inner.addEventListener('animationstart', arrive);
  return {
    text: () => text,
    destroy() {
      endWatching();
      outer.remove();
    },
  };
}

/** Its letters are in the style sheet, where no search of the page finds them. */
function createSample(document: Document) {
  const outer = document.createElement('span');
  outer.className = 'text-sample';
  outer.setAttribute('aria-hidden', 'true');
  return { outer, inner: outer.appendChild(document.createElement('span')) };
}

/** What the sample looks like: whatever changes the text in its place changes this. */
function lookOf(inner: Element): string {
  const style = windowOf(inner)?.getComputedStyle(inner);
  return style === undefined ? '' : [style.fontFamily, style.fontSize, style.width].join();
}

/** Watches by what the window of the sample has. */
function watch(inner: Element, onResize: () => void, onFont: () => void): () => void {
  const window = windowOf(inner);
  if (window === null || !('ResizeObserver' in window)) return nothing;
  const { fonts } = inner.ownerDocument;
  const hear = ({ fontfaces }: FontFaceSetLoadEvent): void => {
    const families = window.getComputedStyle(inner).fontFamily.toLowerCase();
    const isOurs = ({ family }: FontFace): boolean =>
      families.includes(family.replaceAll(/["']/g, '').toLowerCase());
    if (fontfaces.some(isOurs)) onFont();
  };
  const observer = new window.ResizeObserver(onResize);
  observer.observe(inner);
  fonts.addEventListener('loadingdone', hear);
  return () => {
    observer.disconnect();
    fonts.removeEventListener('loadingdone', hear);
  };
}

const nothing = (): void => {};
