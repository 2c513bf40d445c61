import { useState } from 'react';
import { excerptLink } from '../../export/citation';
import type { DyadEvent } from '../../model/dataset';
import type { Evidence } from '../../model/dataset-file';
import { INITIAL } from '../../state/session';
import { writeLink } from '../../state/url';
import { CopyButton } from '../base/CopyButton';
import { useInstance } from '../base/instance-context';
import { useSourceText } from '../base/use-data-text';
import { Excerpt } from './Excerpt';
import { OutLink } from './SourceLine';
import { useDetailWords } from './use-detail-words';

interface EvidenceBlockProps {
  readonly event: DyadEvent;
  readonly evidence: Evidence;
  /** Shows an excerpt where it stands among those of its source; not where there is no such view. */
  readonly onShowInSource?: ((evidence: Evidence) => void) | undefined;
}

/** The words of a source, and whose they are: the ways to their place and to a citation. */
export function EvidenceBlock({ event, evidence, onShowInSource }: EvidenceBlockProps) {
  const { data, embedded } = useInstance();
  const { head } = data;
  const words = useDetailWords();
  const [isWhole, setWhole] = useState(false);
  const source = head.sources.find(({ id }) => id === evidence.source);
  const told = words.told(evidence.speaker ?? null, evidence.stance);
  const link = source === undefined ? null : excerptLink(source, evidence);
  const sourceText = useSourceText()(source);
  const isAlone = evidence.prefix === '' && evidence.suffix === '';
  return (
    <figure className={isWhole ? 'evidence whole' : 'evidence'}>
      <Excerpt evidence={evidence} cite={source?.url} {...sourceText} />
      <figcaption>
        {told !== null && <p className="stance">{told}</p>}
        <cite {...sourceText}>{source?.title ?? evidence.source}</cite>
        <span className="evidence-actions">
          <span className="source-line">{words.place(source?.author ?? null, evidence.section)}</span>
          {source !== undefined && onShowInSource !== undefined && (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onShowInSource(evidence);
              }}
            >
              {words.showInSources}
            </button>
          )}
          {link !== null && (
            <OutLink url={link} language={source?.language} words={words}>
              <span>{words.readInSource}</span>
            </OutLink>
          )}
          {!isAlone && (
            <button
              type="button"
              className="link-button around-button"
              aria-expanded={isWhole}
              onClick={() => {
                setWhole(!isWhole);
              }}
            >
              {words.around}
            </button>
          )}
          {source !== undefined && (
            <CopyButton
              label={words.cite}
              className="link-button"
              text={({ location }) =>
                words.citation({
                  source,
                  evidence,
                  datasetTitle: head.title,
                  link: embedded ? location.href : linkTo(location, event.id),
                })
              }
            />
          )}
        </span>
      </figcaption>
    </figure>
  );
}

/** The event's own address, without what else the reader chose. */
function linkTo({ origin, pathname }: Location, id: string): string {
  return `${origin}${pathname}?${writeLink({ ...INITIAL, selection: id })}`;
}
