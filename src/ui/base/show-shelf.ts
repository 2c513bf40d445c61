/** Takes the reader to the events without a date of the timeline that an element belongs to; whether they are shown. */
export function showShelf(from: Element): boolean {
  const heading = from.closest('.explorer, .dyad-body')?.querySelector<HTMLElement>('.shelf h2');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
  return heading !== null && heading !== undefined;
}
