import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { CrashBoundary } from './ui/CrashBoundary';
import '@fontsource-variable/source-serif-4/wght.css';
import './render/theme.css';
import './ui/page.css';
import './ui/timeline.css';
import './ui/details.css';
import './ui/lists.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <CrashBoundary>
      <App />
    </CrashBoundary>
  </StrictMode>,
);
