import { useEffect } from 'react';
import type { Messages } from '../../words/messages';
import { later } from '../base/later';
import { asBuilt, KeepBuilt } from '../base/later-as-built';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';
import type { HeadlineInWordsProps } from './HeadlineInWords';

const HeadlineInWords = later(async () => (await import('./HeadlineInWords')).HeadlineInWords);

const built = asBuilt(null);

/**
 * What the dataset shows. The build has said it, and that stays as it stands until what finds it and the words for it
 * are here.
 */
export function Headline({ shelf }: Pick<HeadlineInWordsProps, 'shelf'>) {
  const words = useLaterMessages(useMessages().finding);
  const isSettled = useSignalValue(HeadlineInWords.isSettled);
  useEffect(() => {
    void HeadlineInWords.bring();
  }, []);
  return (
    <KeepBuilt isHere={isSettled && words !== null} built={built}>
      {words !== null && <HeadlineInWords words={words} shelf={shelf} />}
    </KeepBuilt>
  );
}

/** Brings what finds it and its words: for a page that nobody has built, and for the build. Never rejects. */
export const bringHeadline = async ({ finding }: Pick<Messages, 'finding'>): Promise<void> => {
  await Promise.allSettled([HeadlineInWords.bring(), finding.load()]);
};
