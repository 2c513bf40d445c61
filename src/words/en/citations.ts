import type { EventTime } from '../../dates/time';
import type { Cited } from '../../export/citation';
import type { CitedView } from '../../export/cite';
import { shortDate } from './dates';

/** An excerpt in one line: who, where, the words, and the address of the event. */
export function excerptCitation({ source, evidence, datasetTitle, link }: Cited): string {
  const place = evidence.section === null ? 'opening paragraphs' : `section “${evidence.section}”`;
  const who = source.author === undefined ? '' : `${source.author}, `;
  const when = source.published === undefined ? '' : ` (${dayOf(source.published)})`;
  return `${who}“${source.title}”${when}, ${place}: “${evidence.exact}” Cited from Dyad, ${datasetTitle}, ${link}`;
}

/** A day as catalogues write it; a bound in words, since its signs are none that a reader knows. */
const dayOf = (time: EventTime): string => (time.kind === 'set' ? shortDate(time) : time.text);

/** A view in one line for a footnote. */
export function viewCitation({ dataset, event, link, accessed }: CitedView): string {
  const title = event === null ? `“${dataset.title}”` : `“${event.title}”, in “${dataset.title}”`;
  return `${title}, Dyad, ${link} (accessed ${accessed}).`;
}
