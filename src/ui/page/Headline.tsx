import type { Messages } from '../../words/messages';
import type { StandfirstPart } from '../../words/parts/finding';
import { later } from '../base/later';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { FindingText, type FindingTextProps } from './FindingText';

const HeadlineInWords = later(async () => (await import('./HeadlineInWords')).HeadlineInWords, <AsBuilt />);

/**
 * What the dataset shows. The build has said it; who takes its page over reads it there, and can do without what finds
 * it and the words for it until they are here.
 */
export function Headline({ shelf }: Pick<FindingTextProps, 'shelf'>) {
  const words = useLaterMessages(useMessages().finding);
  return words === null ? <AsBuilt /> : <HeadlineInWords words={words} shelf={shelf} />;
}

/** Brings what finds it and its words: for a page that nobody has built, and for the build. Never rejects. */
export const bringHeadline = async ({ finding }: Pick<Messages, 'finding'>): Promise<void> => {
  await Promise.allSettled([HeadlineInWords.bring(), finding.load()]);
};

function AsBuilt() {
  const text = builtText();
  return text === null ? null : <FindingText {...text} />;
}

/** Read once, while it stands there: who has taken the page over draws it anew. */
let built: FindingTextProps | null = null;

function builtText(): FindingTextProps | null {
  if (typeof document !== 'undefined') built ??= readBuilt();
  return built;
}

/** The finding as it stands in the built page; null where there is none. */
function readBuilt(): FindingTextProps | null {
  const h1 = document.querySelector('.prerendered .finding h1');
  if (h1 === null) return null;
  const pieces = document.querySelectorAll('.prerendered .standfirst > *');
  return {
    headline: h1.textContent,
    inShort: document.querySelector('.prerendered .in-short summary')?.textContent ?? '',
    summary: Array.from(
      document.querySelectorAll('.prerendered .in-short p > *'),
      (each) => each.textContent,
    ),
    standfirst: Array.from(pieces, ({ tagName, className, textContent }) => {
      const part = tagName === 'A' ? 'undated' : PARTS.find((each) => className === `of-${each}`);
      return part === undefined ? textContent : { part, text: textContent };
    }),
    shelf: document.querySelector('.prerendered .standfirst a')?.getAttribute('href')?.slice(1) ?? '',
  };
}

const PARTS: readonly StandfirstPart[] = ['authors', 'extent', 'held'];
