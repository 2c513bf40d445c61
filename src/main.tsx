import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadDataset } from './io/load-dataset';
import { CrashBoundary } from './ui/CrashBoundary';
import '@fontsource-variable/source-serif-4/wght.css';
import './render/theme.css';
import './ui/page.css';
import './ui/filters.css';
import './ui/timeline.css';
import './ui/details.css';
import './ui/lists.css';

// The dataset comes as a file, through the same door as a reader's own, and is asked for before React begins.
const loading = loadDataset('data/north-korea-russia.json', (address) => fetch(address));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary>
      <Suspense fallback={<p className="loading">Reading the dataset…</p>}>
        <App loading={loading} />
      </Suspense>
    </CrashBoundary>
  </StrictMode>,
);
