import { carryingStretches } from '../../evidence/carrying';
import type { DataText } from '../base/use-data-text';
import type { Evidence } from '../../model/dataset-file';
import { Marked } from '../base/Marked';

interface ExcerptProps extends DataText {
  readonly evidence: Evidence;
  /** The address of the source, where one is known. */
  readonly cite: string | undefined;
}

/**
 * The words of a source, letter for letter: the sentence in one `mark`, with the words that carry the event
 * set off inside it, and what stands around it.
 */
export function Excerpt({ evidence, cite, ...text }: ExcerptProps) {
  const { exact, prefix, suffix } = evidence;
  const carrying = carryingStretches(evidence);
  const starts = [0, ...carrying.map(({ end }) => end)];
  return (
    <blockquote className="excerpt" cite={cite} {...text}>
      <span className="around before">
        <Marked as="span" text={prefix} />
      </span>
      <mark>
        {starts.map((start, i) => {
          const words = carrying[i];
          return (
            <span key={start}>
              <Marked as="span" text={exact.slice(start, words?.start)} />
              {words !== undefined && (
                <strong className="carrying">
                  <Marked as="span" text={exact.slice(words.start, words.end)} />
                </strong>
              )}
            </span>
          );
        })}
      </mark>
      <span className="around after">
        <Marked as="span" text={suffix} />
      </span>
    </blockquote>
  );
}
