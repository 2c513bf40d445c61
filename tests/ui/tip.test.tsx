import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { articles, listbox, nameOf, noDetails, openPage, options, standIn } from './build';

standIn();

/** No label has room for titles as long as these. */
const wordy = {
  ...articles,
  events: articles.events.map((event) => {
    const title = `${event.title}${', and so on'.repeat(20)}`;
    return { ...event, title, shortTitle: title };
  }),
};

const tip = (): HTMLElement | null => listbox().querySelector('.tip');

/** An option whose label does not show all words. */
function cut(): HTMLElement {
  const found = options().find((option) => {
    fireEvent.mouseOver(option);
    return tip() !== null;
  });
  if (found === undefined) throw new Error('every label shows all words');
  return found;
}

test('a mark that shows a part of its words tells them all while it is pointed at, or the tip is', () => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  openPage('', wordy);
  const option = cut();
  expect(tip()).toHaveTextContent(nameOf(option));
  expect(Number.parseFloat(tip()?.style.left ?? '')).toBeGreaterThanOrEqual(4);
  fireEvent.mouseOver(tip() ?? option);
  expect(tip()).toHaveTextContent(nameOf(option));
  fireEvent.mouseOver(listbox());
  expect(tip()).toBeNull();
  vi.restoreAllMocks();
});

test('a click on the tip opens what it is of', async () => {
  const { user } = openPage('', wordy);
  const option = cut();
  const title = nameOf(option);
  await user.click(tip() ?? option);
  expect(title).toContain(document.querySelector('.details h2')?.textContent);
});

test('Escape hides the tip until the pointer has left, and closes what it closes', async () => {
  const { user } = openPage('event=trade-2017', wordy);
  const option = cut();
  await user.keyboard('{Escape}');
  expect(tip()).toBeNull();
  expect(noDetails()).toBe(true);
  fireEvent.mouseOver(option);
  expect(tip()).toBeNull();
  fireEvent.mouseOver(listbox());
  fireEvent.mouseOver(option);
  expect(tip()).toHaveTextContent(nameOf(option));
});
