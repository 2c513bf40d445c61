// What a link asks for, as far as the build has drawn it, until the app is here: the view, and the words of an event
// where its details will be. What the app will move is kept out of sight.
const page = document.documentElement;
const link = new URLSearchParams(location.search);

const box = (part) => document.querySelector(`.prerendered ${part}`).getBoundingClientRect();

/** Where the details begin, as in page.css: in place of the view, beside it, or below what is first read of it. */
function topOfDetails() {
  if (matchMedia('(max-width: 39.99em)').matches) return box('.finding').top + box('.tabs').height;
  if (matchMedia('(min-width: 62.5em)').matches) return box('.page-main').top;
  return box(page.dataset.view === 'chronology' ? '.view' : '.viewport').bottom;
}

function showEvent() {
  const lines = [...document.querySelectorAll('.prerendered [data-event]')];
  const line = lines.find((each) => each.getAttribute('data-event') === link.get('event'));
  if (line === undefined) return;
  page.classList.add('asks-event');
  const words = document.createElement('ul');
  words.className = 'linked-event';
  words.append(line.cloneNode(true));
  words.style.top = `${topOfDetails() + scrollY}px`;
  document.body.append(words);
}

if (link.has('view')) page.dataset.view = link.get('view');
if (link.has('record')) page.classList.add('asks-record');
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showEvent);
else showEvent();
