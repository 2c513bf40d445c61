import type { Assessment } from '../model/dataset-file';
import { checkReference } from './ids';
import type { Issue, Step } from './issue';
import type { Known } from './known';

/** Notes each source and event that an assessment names and the file does not have. */
export function checkAssessment(
  { references, instead = [] }: Assessment,
  known: Known,
  at: readonly Step[],
  issues: Issue[],
): void {
  for (const [place, id] of references.entries()) {
    checkReference(id, known.sources, 'sources', [...at, 'references', place], issues);
  }
  for (const [place, id] of instead.entries()) {
    checkReference(id, known.events(), 'events', [...at, 'instead', place], issues);
  }
}
