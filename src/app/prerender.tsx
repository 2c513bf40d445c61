import { renderToString } from 'react-dom/server';
import { App } from './App';
import { readText } from '../io/read-text';
import { Headline } from '../ui/page/Headline';
import { isToBeTold } from '../state/selectors';
import { bringLists } from '../ui/lists/LaterLists';
import { LaterHelp } from '../ui/page/LaterHelp';
import { LaterOverview, LaterWays } from '../ui/timeline/later-parts';
import { LaterMeasure } from '../ui/measures/LaterMeasures';
import { en } from '../words/en';
import { faults } from '../words/en/parts/faults';
import type { Messages } from '../words/messages';

// What comes later in a browser is needed here at once: a build can load nothing once this is loaded.
await Promise.all([
  Headline.bring(en),
  bringLists(),
  LaterMeasure.bring(en),
  LaterHelp.bring(en),
  LaterOverview.bring(),
  LaterWays.bring(),
]);

/** A page as HTML, and the fingerprint of the dataset that it was drawn from. */
export interface Drawn {
  readonly html: string;
  readonly fingerprint: string;
  /** Whether the door let all of it in without a word: then a browser need not send it through again. */
  readonly passed: boolean;
  /** The ids of all events, drawn or not. */
  readonly events: readonly string[];
}

/** Draws the page of a dataset, for the build to put where `main.tsx` takes it over. */
export function prerender(address: string, text: string, messages: Messages = en): Drawn {
  const { read, fingerprint } = readText(address, text);
  if (!read.ok)
    throw new Error(`${address} cannot be drawn:\n${faults.issues(read.issues, read.more).join('\n')}`);
  const passed = read.report === undefined || !isToBeTold(read.report);
  const events = read.dataset.events.map(({ id }) => id);
  return { html: renderToString(<App read={read} messages={messages} />), fingerprint, passed, events };
}
