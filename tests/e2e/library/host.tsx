/// <reference types="vite/client" />
/** A page of somebody else's with two timelines: one that a script puts there, one as a React component. */
import { createRoot } from 'react-dom/client';
import { createTimeline, Timeline, type TimelineHandle } from 'dyad';
import 'dyad/dyad.css';
import { SEEDED_HEAD, seededColumns } from '../../bench/seeded';
import dataset from '../fixture/north-korea-russia.json';
// As a file of its own, which a test can switch off; the policy allows no style in the page.
import pageStyles from './host.css?url&no-inline';

declare global {
  /** The timelines by the ids of their elements. */
  var timelines: { dataset?: TimelineHandle; columns?: TimelineHandle | null };
}

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = pageStyles;
link.id = 'page-styles';
document.head.append(link);
// What decides the size of a timeline stays when they are switched off.
document.body.style.margin = '0';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
};

globalThis.timelines = {
  dataset: createTimeline(element('dataset'), { dataset }),
};

const columns = seededColumns(50_000);
createRoot(element('columns')).render(
  <Timeline
    columns={columns}
    head={SEEDED_HEAD}
    onReady={(timeline) => {
      globalThis.timelines.columns = timeline;
    }}
  />,
);
