/*
 * What a link asks for, as far as it can be shown of the page that the build has drawn: from the first frame on, and
 * until the app is here. It stands in the page itself, before anything that is painted (`scripts/prerendered.ts`); the
 * sheet `ui/page/prerendered.css` says what follows. No module: it may import nothing.
 */
{
  const page = document.documentElement;
  const link = new URLSearchParams(location.search);
  const { events = '[]' } = document.currentScript?.dataset ?? {};
  const has = (...parts: readonly string[]): boolean => parts.some((part) => Boolean(link.get(part)));

  const view = link.get('view');
  if (view !== null && ['timeline', 'chronology', 'sources'].includes(view)) page.dataset['view'] = view;
  const event = link.get('event');
  const known: unknown = JSON.parse(events);
  const isKnown = Array.isArray(known) && known.includes(event);
  const asks = {
    'asks-more': has('q', 'hide', 'not', 'range', 'record', 'at', 'scale', 'event'),
    'asks-filter': has('q', 'hide', 'not', 'range'),
    // Of what cannot be read the page will tell above the picture.
    'asks-unknown': event !== null && !isKnown,
    'asks-search': has('q'),
    'asks-record': has('record'),
    'asks-event': isKnown,
    'asks-sources': view === 'sources',
  };
  for (const [name, isAsked] of Object.entries(asks)) page.classList.toggle(name, isAsked);
  // Where no script comes, all that was built is to be seen, as the sheet has it.
  setTimeout(() => {
    if (!page.classList.contains('begun')) page.classList.remove(...Object.keys(asks));
  }, 10_000);
  /** The words of the event, where its details will be. */
  const showEvent = (): void => {
    const lines = Array.from(document.querySelectorAll('.prerendered [data-event]'));
    const line = lines.find((each) => each.getAttribute('data-event') === event);
    // What the record has is not drawn yet.
    if (line === undefined) return;
    const words = document.createElement('ul');
    words.className = 'linked-event';
    words.append(line.cloneNode(true));
    const beside = document.querySelector('.prerendered .page-main > *')?.getBoundingClientRect();
    // Beside the timeline, as in pane.css; else it lies over the foot of the screen.
    if (matchMedia('(min-width: 62.5rem)').matches && beside !== undefined)
      words.style.top = `${beside.top + scrollY}px`;
    document.body.append(words);
  };
  if (isKnown) document.addEventListener('DOMContentLoaded', showEvent);
}
