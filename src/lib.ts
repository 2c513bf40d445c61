import './render/theme.css';
import './ui/page.css';
import './ui/timeline.css';
import './ui/details.css';
import './ui/lists.css';
import './ui/embedded.css';

/** The library as it is built: what `index.ts` offers, and its styles. */
export * from './index';
