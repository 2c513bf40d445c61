import { memo, useMemo } from 'react';
import { findingOf, standfirstOf } from '../../state/finding';
import { summaryOf } from '../../state/summary';
import { useInstance } from '../base/instance-context';
import type { FindingMessages } from '../../words/parts/finding';
import { FindingText } from './FindingText';

export interface HeadlineInWordsProps {
  readonly words: FindingMessages;
  readonly shelf: string;
}

/** What the dataset shows, in a sentence, and whose words these are: about the set, whatever is filtered. */
export const HeadlineInWords = memo(function HeadlineInWords({ words, shelf }: HeadlineInWordsProps) {
  const { data } = useInstance();
  const [finding, standfirst, summary] = useMemo(() => {
    const found = findingOf(data);
    return [found, standfirstOf(data, found), summaryOf(data)] as const;
  }, [data]);
  return (
    <FindingText
      headline={words.headline(finding)}
      standfirst={words.standfirst(standfirst)}
      inShort={words.inShort}
      summary={summary === null ? [] : words.summary(summary)}
      shelf={shelf}
    />
  );
});
