import {
  observeElementRect,
  observeWindowRect,
  useVirtualizer,
  useWindowVirtualizer,
  type Rect,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { rowsToDraw, type Measured, type Rows } from './rows';
import { windowOf } from '../../instance/elements';
import { useInstance } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';

/** The rows that are drawn of a long list, and the ways to move it. The one place that knows the library. */
export interface RowWindow {
  readonly drawn: readonly Measured[];
  /** Height of the whole list in pixels, as far as it is known. */
  readonly height: number;
  /** For the `ref` of every drawn row, which says its number in `data-index`. */
  readonly measure: (element: Element | null) => void;
  /** Scrolls a row into view; `auto` only where it is not. Nothing while the list itself is not drawn. */
  readonly show: (row: number, align: 'auto' | 'start' | 'center') => void;
  /** The row at the upper edge of what is in view. */
  readonly top: () => number;
  /** How many rows go into a screen, but for one that is to stay in sight when the screen moves on. */
  readonly page: () => number;
}

export interface RowOptions {
  readonly rows: Rows;
  /** The same for the same event under every filter, so that measured heights stay. */
  readonly keyOf: (row: number) => string | number;
  /** Rows that are drawn wherever the list is scrolled to. */
  readonly kept: readonly number[];
  /** The element that holds the rows. */
  readonly list: RefObject<HTMLElement | null>;
}

/** An event and a heading before they are drawn, in pixels. */
const EVENT = 110;
const HEADING = 8;

/** Where nothing is laid out, in tests and in a view that is not displayed, there still is a list of some rows. */
const UNMEASURED = 640;

/** What lies over the upper edge of the page, in rem: the bar above the list. */
const OVER_PAGE = 3.5;

/** Kept free at the lower edge, in pixels. */
const AIR = 16;

/** Rows in a list that scrolls with the page. */
export function usePageRows(options: RowOptions): RowWindow {
  const over = OVER_PAGE * useSignalPart(useInstance().space, ({ rem }) => rem);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used at once, never memoized
  const virtualizer = useWindowVirtualizer<Element>({
    ...useShared(options),
    scrollMargin: useTop(options.list),
    scrollPaddingStart: over,
    observeElementRect: (instance, tell) => observeWindowRect(instance, (rect) => tell(atLeast(rect))),
  });
  return rowWindowOf(virtualizer, options, over);
}

/** Rows in an element that scrolls by itself. */
export function usePanelRows(options: RowOptions, scroller: HTMLElement): RowWindow {
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used at once, never memoized
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    ...useShared(options),
    getScrollElement: () => scroller,
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => tell(atLeast(rect))),
  });
  return rowWindowOf(virtualizer, options, 0);
}

const atLeast = ({ width, height }: Rect): Rect => ({ width, height: height > 0 ? height : UNMEASURED });

function useShared({ rows, keyOf, kept }: RowOptions) {
  const rangeExtractor = useCallback(
    (range: { readonly startIndex: number; readonly endIndex: number }) => rowsToDraw(rows, range, kept),
    [rows, kept],
  );
  return {
    count: rows.count,
    estimateSize: (row: number) => (rows.at(row).rank === null ? HEADING : EVENT),
    getItemKey: keyOf,
    rangeExtractor,
    measureElement: heightOf,
    scrollPaddingEnd: AIR,
  };
}

/** To the fraction of a pixel, since rows flow. What is not displayed keeps the height that it had. */
function heightOf(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  instance: Virtualizer<Window, Element> | Virtualizer<HTMLElement, Element>,
): number {
  const height = entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height;
  if (height > 0) return height;
  const row = instance.indexFromElement(element);
  return instance.itemSizeCache.get(instance.options.getItemKey(row)) ?? instance.options.estimateSize(row);
}

/** Where an element begins on the page, in pixels: looked up again when anything on the page changes its height. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const window = element === null ? null : windowOf(element);
    if (element === null || window === null || !('ResizeObserver' in window)) return undefined;
    const measure = (): void => {
      if (isDisplayed(element)) setTop(element.getBoundingClientRect().top + window.scrollY);
    };
    measure();
    const observer = new window.ResizeObserver(measure);
    observer.observe(element.ownerDocument.body);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  return top;
}

const isDisplayed = (element: Element): boolean => element.clientWidth > 0;

function rowWindowOf(
  virtualizer: Virtualizer<Window, Element> | Virtualizer<HTMLElement, Element>,
  { list }: RowOptions,
  over: number,
): RowWindow {
  const { scrollMargin } = virtualizer.options;
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start, end }) => ({
      index,
      start: start - scrollMargin,
      end: end - scrollMargin,
    })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    show(row, align) {
      if (list.current !== null && isDisplayed(list.current)) virtualizer.scrollToIndex(row, { align });
    },
    // A little below the edge: browsers scroll by whole pixels, and rows are not as high.
    top: () =>
      virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + over + AIR / 2)?.index ?? 0,
    page() {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
      return Math.max(1, endIndex - startIndex - 1);
    },
  };
}
