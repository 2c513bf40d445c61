/**
 * Scrolls as little as it takes until what has the focus is seen: in a listbox the option that the keyboard is on.
 * What stays in its place over the page says so by `scroll-padding`.
 */
export function bringIntoSight(focused: Element): void {
  const option = focused.querySelector('[role=option][data-active=true]');
  (option ?? focused).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
