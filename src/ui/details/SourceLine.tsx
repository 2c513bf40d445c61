import type { ReactNode } from 'react';
import type { Source } from '../../model/dataset';
import type { SourceLineMessages } from '../../words/parts/source-line';
import { useSourceText } from '../base/use-data-text';

interface SourceLineProps {
  readonly source: Source | undefined;
  readonly id: string;
  readonly words: SourceLineMessages;
}

/** A source that is named: title as a link where it has an address, other addresses, how far it is reliable. */
export function SourceLine({ source, id, words }: SourceLineProps) {
  const sourceText = useSourceText()(source);
  if (source === undefined) return <span>{id}</span>;
  const { title, url, alsoAt = [], reliability, language } = source;
  return (
    <>
      <bdi {...sourceText}>
        {url === undefined ? (
          <span>{title}</span>
        ) : (
          <OutLink url={url} language={language} words={words}>
            <span>{title}</span>
          </OutLink>
        )}
      </bdi>
      {alsoAt.map((address, i) => (
        <span key={address}>
          {' '}
          <OutLink url={address} language={language} words={words}>
            <span>{words.alsoAt(i + 2)}</span>
          </OutLink>
        </span>
      ))}
      {reliability !== undefined && (
        <span className="source-line">{` ${words.reliability(reliability)}`}</span>
      )}
      {url === undefined && <span className="source-line">{` ${words.noAddress}`}</span>}
    </>
  );
}

interface OutLinkProps {
  readonly url: string;
  /** A BCP 47 tag, where it is known. */
  readonly language: string | undefined;
  readonly words: SourceLineMessages;
  readonly children: ReactNode;
}

/** A link that leaves the page open, and says so. */
export const OutLink = ({ url, language, words, children }: OutLinkProps) => (
  <a href={url} hrefLang={language} rel="noreferrer" target="_blank">
    {children}
    <span className="visually-hidden">{` ${words.newTab}`}</span>
  </a>
);
