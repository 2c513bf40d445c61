import { renderToString } from 'react-dom/server';
import { App } from './App';
import { readText } from '../io/load-dataset';
import { en } from '../words/en';
import { faults } from '../words/en/faults';
import type { Messages } from '../words/messages';

/** A page as HTML, and the fingerprint of the dataset that it was drawn from. */
export interface Drawn {
  readonly html: string;
  readonly fingerprint: string;
}

/** Draws the page of a dataset, for the build to put where `main.tsx` takes it over. */
export function prerender(address: string, text: string, messages: Messages = en): Drawn {
  const loaded = readText(address, text);
  const { read, fingerprint } = loaded;
  if (!read.ok)
    throw new Error(`${address} cannot be drawn:\n${faults.issues(read.issues, read.more).join('\n')}`);
  return { html: renderToString(<App loaded={loaded} messages={messages} />), fingerprint };
}
