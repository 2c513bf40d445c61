import { Component, type ReactNode, type RefObject } from 'react';
import { focusedAround, windowOf } from '../../instance/elements';
import { isSheet } from '../base/is-sheet';

export interface KeepPlaceProps {
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
  /** Whether the reader has gone elsewhere since. */
  isElsewhere = false;

  /** A link has opened an event before this was here: what is chosen is brought above its sheet. */
  override componentDidMount(): void {
    const root = this.props.root.current;
    const window = root === null ? null : windowOf(root);
    if (this.props.event === null || root === null || window === null) return;
    afterDrawing(window, () => {
      if (window.scrollY === 0) scrollBy(window, underSheet(root));
    });
  }

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
    this.isElsewhere = event !== null && (this.isElsewhere || Math.abs(was.top - this.since) > 1);
    this.since = was.top;
    if (this.props.event === null) {
      const { before } = this;
      this.before = null;
      if (before?.view === this.props.view && !this.isElsewhere) restore(root, window, before.scroll);
      return;
    }
    if (event === null) this.before = was;
    this.hold(root, window);
    afterDrawing(window, () => {
      const { at } = this.before ?? { at: null };
      // Only now the bands are as high as the sheet leaves them room, and what is chosen stands where it will.
      if (this.hold(root, window)) this.since = topOf(at, root) - scrollBy(window, underSheet(root));
    });
  }

  /** What the reader pressed stays where it is. False in another view, where it is no more. */
  private hold(root: HTMLElement, window: Window): boolean {
    if (this.before?.view !== this.props.view) return false;
    scrollBy(window, topOf(this.before.at, root) - this.since);
    return true;
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

/** The picture takes its width, and with it its height, a frame after the rest. */
function afterDrawing(window: Window, act: () => void): void {
  window.requestAnimationFrame(() => {
    window.requestAnimationFrame(act);
  });
}

/** Until the heights above have settled, the browser is not to move the page along with them. In milliseconds. */
const SETTLING = 500;

/** With what a reader goes elsewhere by themselves. */
const GOING = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Leads back, and stays there while the page settles: Firefox goes on once more when what is above has its height. */
function restore(root: HTMLElement, window: Window, top: number): void {
  const settled = new AbortController();
  const { signal } = settled;
  const go = (): void => {
    if (!signal.aborted && window.scrollY !== top) window.scrollTo({ top, behavior: 'instant' });
  };
  const stop = (): void => {
    settled.abort();
    root.style.removeProperty('overflow-anchor');
  };
  root.style.setProperty('overflow-anchor', 'none');
  window.addEventListener('scroll', go, { signal });
  for (const going of GOING) window.addEventListener(going, stop, { signal, capture: true });
  window.setTimeout(stop, SETTLING);
  go();
  afterDrawing(window, go);
}

/**
 * How far the page is to go, so that a sheet leaves all of the picture free; if that is too high, or in a list, so that
 * what is chosen stands in the middle of what is free.
 */
function underSheet(root: HTMLElement): number {
  const sheet = root.querySelector('.details');
  const chosen = root.querySelector(CHOSEN)?.getBoundingClientRect();
  if (sheet === null || chosen === undefined || !isSheet(sheet)) return 0;
  const free = sheet.getBoundingClientRect().top;
  const picture = root.querySelector('.viewport')?.getBoundingClientRect();
  if (picture !== undefined && picture.height <= free)
    return Math.max(0, picture.bottom - free) || Math.min(0, picture.top);
  if (chosen.top >= 0 && chosen.bottom <= free) return 0;
  return (chosen.top + chosen.bottom - free) / 2;
}
