import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import './styles';
import { loadDataset } from '../io/load-dataset';
import type { Loaded } from '../io/loaded';
import { LaterDetails } from '../ui/details/LaterDetails';
import { loadMessages } from '../words/languages';
import type { Messages } from '../words/messages';

/** Takes over what the build has drawn, where that is this very dataset; else draws anew. */
function show(root: HTMLElement, loaded: Loaded, messages: Messages): void {
  const app = <App loaded={loaded} messages={messages} />;
  if (loaded.ok && loaded.fingerprint === root.dataset['prerendered']) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  const [loaded, messages] = await Promise.all([
    // Until it is here, what the build has drawn can be read. Whatever the build has not read goes through the door.
    loadDataset('data/north-korea-russia.json', (address) => fetch(address), root.dataset['passed']),
    loadMessages(document.documentElement.lang),
    // Shown with the rest of the page: later, they would take the focus from where the reader is by then.
    new URLSearchParams(location.search).has('event') ? LaterDetails.bring() : null,
  ]);
  show(root, loaded, messages);
}

// Not awaited: what comes later lies beside this module, and would wait for it.
void open();
