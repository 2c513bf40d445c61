/** Takes the reader to the events without a date of the timeline that an element belongs to. */
export function showShelf(from: Element): void {
  const heading = from.closest('.explorer, .dyad-body')?.querySelector<HTMLElement>('.shelf h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
