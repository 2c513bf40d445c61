import { Component, type ReactNode, type RefObject } from 'react';
import { focusedAround, windowOf } from '../../instance/elements';
import { isSheet } from '../base/is-sheet';

interface KeepPlaceProps {
  readonly root: RefObject<HTMLElement | null>;
  /** Id of the event whose details are open. */
  readonly event: string | null;
  /** Each view has places of its own. */
  readonly view: string;
}

/** Where a reader was, in CSS pixels of the window. */
interface Place {
  readonly scroll: number;
  /** What had the focus. */
  readonly at: Element | null;
  readonly top: number;
  readonly view: string;
}

/** What is chosen, in whichever view it is drawn. */
const CHOSEN =
  '[role=tabpanel] :is([role=option][aria-selected=true]:not(.out-of-view), .event-line.selected, li.selected)';

/**
 * Keeps the place of reading while details open and close, which changes how wide the rest is or covers a part of it.
 * What the reader pressed stays where it is; what is chosen is brought above a sheet; closing leads back to the pixel,
 * unless the reader has gone elsewhere meanwhile.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  /** Where the reader was before the details opened, and where what they pressed stands since. */
  before: Place | null = null;
  since = 0;

  override getSnapshotBeforeUpdate({ event, view }: KeepPlaceProps): Place | null {
    const root = this.props.root.current;
    if (event === this.props.event || root === null) return null;
    const isOpening = event === null;
    const at = isOpening ? focusedAround(root) : (this.before?.at ?? null);
    return { scroll: windowOf(root)?.scrollY ?? 0, at, top: topOf(at, root), view };
  }

  override componentDidUpdate({ event }: KeepPlaceProps, _: unknown, was: Place | null): void {
    const root = this.props.root.current;
    const window = root === null ? null : windowOf(root);
    if (was === null || root === null || window === null) return;
    if (this.props.event === null) {
      const { before } = this;
      this.before = null;
      const isThere = before?.view === this.props.view && Math.abs(was.top - this.since) <= 1;
      if (isThere) restore(window, before.scroll);
      return;
    }
    if (event === null) {
      this.before = was;
      scrollBy(window, topOf(was.at, root) - was.top);
      this.since = topOf(was.at, root);
    }
    this.since -= scrollBy(window, underSheet(root));
  }

  override render(): ReactNode {
    return null;
  }
}

/** Of an element that has gone, or none, that of the page itself. */
const topOf = (element: Element | null, root: Element): number =>
  (element?.isConnected === true ? element : root).getBoundingClientRect().top;

/** How far the page really went. */
function scrollBy(window: Window, top: number): number {
  const from = window.scrollY;
  if (top !== 0) window.scrollBy({ top, behavior: 'instant' });
  return window.scrollY - from;
}

/** The picture takes its width, and with it its height, a frame later. */
function restore(window: Window, top: number): void {
  const go = (): void => {
    if (window.scrollY !== top) window.scrollTo({ top, behavior: 'instant' });
  };
  go();
  window.requestAnimationFrame(() => {
    window.requestAnimationFrame(go);
  });
}

/** How far the page is to go, so that what is chosen stands in the middle of what a sheet leaves free. */
function underSheet(root: HTMLElement): number {
  const sheet = root.querySelector('.details');
  const chosen = root.querySelector(CHOSEN)?.getBoundingClientRect();
  if (sheet === null || chosen === undefined || !isSheet(sheet)) return 0;
  const free = sheet.getBoundingClientRect().top;
  if (chosen.top >= 0 && chosen.bottom <= free) return 0;
  return (chosen.top + chosen.bottom - free) / 2;
}
