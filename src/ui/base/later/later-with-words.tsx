import type { ComponentType, ReactNode } from 'react';
import type { LaterMessages } from '../../../words/later';
import type { Messages } from '../../../words/messages';
import { later } from './later';
import { useLaterMessages, useMessages } from '../use-messages';

/** A part that comes later with words of its own: as `later`, but that it is drawn once both are here. */
export function laterWithWords<P extends object, Words>(
  load: () => Promise<ComponentType<P & { readonly words: Words }>>,
  wordsOf: (messages: Messages) => LaterMessages<Words>,
  meanwhile: ReactNode = null,
): ComponentType<P> {
  const Part = later(load, meanwhile);
  return function LaterWithWords(props: P) {
    const words = useLaterMessages(wordsOf(useMessages()));
    return words === null ? meanwhile : <Part {...props} words={words} />;
  };
}
