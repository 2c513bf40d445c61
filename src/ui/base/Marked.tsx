import { Fragment } from 'react';
import { findHits } from '../../model/search/search';
import { useInstance } from './instance-context';
import { useSignalValue } from './use-signal-value';

interface MarkedProps {
  readonly text: string;
  /** `span` inside an excerpt, whose one `mark` is the source's sentence. */
  readonly as?: 'mark' | 'span';
}

/** A text with what the reader searched for marked in it; the text itself stays letter for letter. */
export function Marked({ text, as: Hit = 'mark' }: MarkedProps) {
  const hits = findHits(text, useSignalValue(useInstance().query));
  const starts = [0, ...hits.map(({ end }) => end)];
  return starts.map((start, i) => {
    const hit = hits[i];
    return (
      <Fragment key={start}>
        <span>{text.slice(start, hit?.start)}</span>
        {hit !== undefined && <Hit className="hit">{text.slice(hit.start, hit.end)}</Hit>}
      </Fragment>
    );
  });
}
