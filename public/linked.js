// What a link asks for, as far as the build has drawn it, until the app is here: the view, and the words of an event
// where its details will be. What the app will move is kept out of sight.
const page = document.documentElement;
const link = new URLSearchParams(location.search);

function showEvent() {
  const lines = [...document.querySelectorAll('.prerendered [data-event]')];
  const line = lines.find((each) => each.getAttribute('data-event') === link.get('event'));
  if (line === undefined) return;
  page.classList.add('asks-event');
  const words = document.createElement('ul');
  words.className = 'linked-event';
  words.append(line.cloneNode(true));
  // Beside the timeline, as in pane.css; else it lies over the foot of the screen.
  if (matchMedia('(min-width: 62.5rem)').matches)
    words.style.top = `${document.querySelector('.prerendered .page-main').getBoundingClientRect().top + scrollY}px`;
  document.body.append(words);
}

if (link.has('view')) page.dataset.view = link.get('view');
if (link.has('record')) page.classList.add('asks-record');
if (['q', 'hide', 'not', 'range', 'record'].some((part) => link.has(part))) page.classList.add('asks-filter');
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showEvent);
else showEvent();
