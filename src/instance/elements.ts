/*
 * Elements of whatever window they are in: those of a frame are of other classes than ours, and `instanceof` says no
 * of them.
 */

export const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'closest' in target;

export const canFocus = (element: Element | null): element is HTMLElement =>
  element !== null && 'focus' in element;

const isTree = (node: Node): node is Node & DocumentOrShadowRoot => 'activeElement' in node;

/** What has the focus among the elements around one, in its own document or shadow tree; null for none. */
export function focusedAround(element: Element): Element | null {
  const root = element.getRootNode();
  const focused = isTree(root) ? root.activeElement : null;
  return focused === element.ownerDocument.body ? null : focused;
}

/** The window that an element is drawn in, with its classes, clocks and queries; null for one that is drawn nowhere. */
export const windowOf = ({ ownerDocument }: Element): (Window & typeof globalThis) | null =>
  ownerDocument.defaultView;
