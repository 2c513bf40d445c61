import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import './styles';
import { loadDataset, type Loaded } from '../io/load-dataset';
import { loadMessages } from '../words/languages';
import type { Messages } from '../words/messages';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

/** Takes over what the build has drawn, where that is this very dataset; else draws anew. */
const show = ([loaded, messages]: readonly [Loaded, Messages]): void => {
  const app = <App loaded={loaded} messages={messages} />;
  if (loaded.ok && loaded.fingerprint === root.dataset['prerendered']) hydrateRoot(root, app);
  else createRoot(root).render(app);
};

// Through the same door as a reader's own data. Until it is here, what the build has drawn can be read.
void Promise.all([
  loadDataset('data/north-korea-russia.json', (address) => fetch(address)),
  loadMessages(document.documentElement.lang),
]).then(show);
