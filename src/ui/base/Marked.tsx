import { findHits, type Stretch } from '../../model/search/search';
import { useInstance } from './instance-context';
import { useSignalValue } from './use-signal-value';

interface MarkedProps {
  readonly text: string;
  /** `span` inside an excerpt, whose one `mark` is the source's sentence. */
  readonly as?: 'mark' | 'span';
}

/** A text with what the reader searched for marked in it; the text itself stays letter for letter. */
export function Marked({ text, as = 'mark' }: MarkedProps) {
  const hits = findHits(text, useSignalValue(useInstance().query));
  return hits.length === 0 ? text : <Pieces text={text} hits={hits} as={as} />;
}

function Pieces({ text, hits, as: Hit }: Required<MarkedProps> & { readonly hits: readonly Stretch[] }) {
  const starts = [0, ...hits.map(({ end }) => end)];
  return starts.map((start, i) => {
    const hit = hits[i];
    return (
      <span key={start}>
        {text.slice(start, hit?.start)}
        {hit !== undefined && <Hit className="hit">{text.slice(hit.start, hit.end)}</Hit>}
      </span>
    );
  });
}
