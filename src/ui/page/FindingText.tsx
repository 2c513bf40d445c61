import { Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useInstance } from '../base/instance-context';
import { drawRich } from '../base/rich';
import { showShelf } from '../base/show-shelf';
import { useDataText } from '../base/use-data-text';
import type { StandfirstPart } from '../../words/parts/finding';
import { plainText, type RichText } from '../../words/rich';

interface FindingTextProps {
  readonly headline: RichText<'data'>;
  readonly standfirst: RichText<StandfirstPart>;
  /** What unfolds the summary, and its sentences; none where there is nothing to tell. */
  readonly inShort: string;
  readonly summary: readonly RichText<'data'>[];
  /** Id of the part of the page with the events without a date. */
  readonly shelf: string;
}

/** The page's heading, what stands under it, and what the picture shows in words, before the picture. */
export function FindingText({ headline, standfirst, inShort, summary, shelf }: FindingTextProps) {
  const { dispatch } = useInstance();
  const dataText = useDataText();
  const drawn = (sentence: RichText<'data'>): ReactNode =>
    drawRich(sentence, (text, part) =>
      part === 'data' ? <span {...dataText}>{text}</span> : <span>{text}</span>,
    );
  const goToShelf = (from: Element): void => {
    if (showShelf(from)) return;
    // Beside the sources there is none.
    flushSync(() => {
      dispatch({ type: 'view-chosen', view: 'chronology' });
    });
    showShelf(from);
  };
  return (
    <div className="finding">
      <h1>{drawn(headline)}</h1>
      <p className="standfirst">
        {drawRich(standfirst, (text, part) =>
          part === 'undated' ? (
            <a
              href={`#${shelf}`}
              onClick={(click) => {
                // The address is the reader's choices; the browser would add to it, and to the history.
                click.preventDefault();
                goToShelf(click.currentTarget);
              }}
            >
              {text}
            </a>
          ) : part === 'author' || part === 'data' ? (
            <span className={part === 'author' ? 'of-authors' : undefined} {...dataText}>
              {text}
            </span>
          ) : (
            <span className={part === null ? undefined : `of-${part}`}>{text}</span>
          ),
        )}
      </p>
      {summary.length > 0 && (
        <details className="in-short">
          <summary>{inShort}</summary>
          <p>
            {summary.map((sentence) => (
              <Fragment key={plainText(sentence)}>{drawn(sentence)} </Fragment>
            ))}
          </p>
        </details>
      )}
    </div>
  );
}
