import './render/theme.css';
import './ui/embedded.css';
import './ui/base.css';
import './ui/buttons.css';
import './ui/timeline.css';
import './ui/details.css';
import './ui/lists.css';

/** The library as it is built: what `index.ts` offers, and its styles. */
export * from './index';
