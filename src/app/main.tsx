import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from './App';
import './styles';
import { loadDataset } from '../io/load-dataset';
import type { Loaded } from '../io/loaded';
import { bringSearcher } from '../instance/search/search-client';
import { LaterDetails } from '../ui/details/LaterDetails';
import { LaterElsewhere } from '../ui/filters/LaterElsewhere';
import { bringLists } from '../ui/lists/LaterLists';
import { Headline } from '../ui/page/Headline';
import { LaterNothingFound } from '../ui/report/LaterNothingFound';
import { unlessLeft } from '../ui/base/later/unless-left';
import { bringWithEvent } from '../ui/page/later-parts';
import { takeUpAfterReload } from '../ui/page/last-address';
import { loadMessages } from '../words/languages';
import type { Messages } from '../words/messages';

/** A part of the page, or all of it, has said to the reader that it failed: this is for who watches the page. */
const onCaughtError = (fault: unknown): void => {
  reportError(fault);
};

/**
 * Takes over what the build has drawn, where that is this very dataset; else draws anew. False where there is no
 * dataset.
 */
function show(root: HTMLElement, loaded: Loaded, messages: Messages, onReady: () => void): boolean {
  if (!loaded.ok || !loaded.read.ok) return false;
  const app = <App read={loaded.read} messages={messages} onReady={onReady} />;
  if (loaded.fingerprint === root.dataset['prerendered']) hydrateRoot(root, app, { onCaughtError });
  else createRoot(root, { onCaughtError }).render(app);
  return true;
}

/**
 * Brings what the link asks for, to be shown with the rest of the page: later, it would move what is read by then, and
 * the details would take the focus. Gives what takes away whatever stood in for it.
 */
async function bringAsked({ details, durations, faults }: Messages): Promise<() => void> {
  const { classList } = document.documentElement;
  // A reload may have given the address another link than the page was hidden for.
  if (location.search === '')
    return classList.contains('begun') && classList.length === 1 ? nothing : showAll;
  const asked = new URLSearchParams(location.search);
  const link = import('./settle-link');
  // What does not come now is asked for again where it is needed.
  await Promise.allSettled([
    link,
    bringLists(),
    ...(asked.has('q') ? [bringSearcher(), LaterElsewhere.bring(), LaterNothingFound.bring()] : []),
    ...(asked.has('event') ? [LaterDetails.bring(), details.load(), durations.load(), bringWithEvent()] : []),
    classList.contains('asks-unknown') && faults.load(),
  ]);
  return link.then(
    ({ settleLink }) => settleLink,
    () => showAll,
  );
}

const nothing = (): void => {};

/** Hides nothing of the page any more. */
const showAll = (): void => {
  document.documentElement.className = 'begun';
};

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  const { classList } = document.documentElement;
  takeUpAfterReload();
  let notice: Root | null = null;
  /** What can be read stays so, under a word of what is missing. */
  const tell = async (loaded: Loaded, { faults, page }: Messages): Promise<void> => {
    classList.add('as-built');
    try {
      const [{ NotOpen }, words] = await Promise.all([import('./NotOpen'), faults.load()]);
      if (notice === null) {
        const place = document.createElement('div');
        root.before(place);
        notice = createRoot(place);
      }
      notice.render(<NotOpen loaded={loaded} faults={words} page={page} onAgain={() => void tryToOpen()} />);
    } catch {
      // The words do not come either: these stand in the page.
      classList.add('without-app');
    }
  };
  const tryToOpen = async (): Promise<void> => {
    const messages = await loadMessages(document.documentElement.lang);
    const [loaded, settleLink] = await Promise.all([
      // Until it is here, what the build has drawn can be read. Whatever the build has not read goes through the door.
      unlessLeft(
        () =>
          loadDataset('data/north-korea-russia.json', (address) => fetch(address), root.dataset['passed']),
        ({ ok }) => !ok,
      ),
      bringAsked(messages),
    ]);
    // A page that the build has not drawn says it by itself.
    if (loaded.ok && loaded.fingerprint !== root.dataset['prerendered']) await Headline.bring(messages);
    if (!show(root, loaded, messages, settleLink)) return tell(loaded, messages);
    classList.remove('as-built');
    notice?.unmount();
  };
  await tryToOpen();
}

// Not awaited: what comes later lies beside this module, and would wait for it.
void open();
