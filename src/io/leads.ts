import type { DyadEvent, Source } from '../model/dataset';
import type { Assessment, Quantity } from '../model/dataset-file';
import type { IdList, IssueFault } from './issue-fault';
import type { Step } from './issue';
import type { Known } from './known';
import type { TakeNote } from './notes';

/*
 * A reference on which an event rests (its categories, the source of its words) must name what there is: else the
 * row is set aside. One that only leads on (`instead` and `references` of an assessment, the measure of a quantity)
 * costs itself alone: it is left out, and a note tells of it. So no bad row costs another one, nor the file.
 */

/** What may be led to, once every row is read. */
export interface Reached extends Pick<Known, 'sources' | 'measures'> {
  /** Ids of the events that are shown. */
  readonly events: ReadonlySet<string>;
  /** Ids of rows that are set aside. */
  readonly setAside: ReadonlySet<string>;
}

/** An event without what leads nowhere; the very same where all of it leads somewhere. */
export function eventWithLeads(
  event: DyadEvent,
  reached: Reached,
  at: readonly Step[],
  note: TakeNote,
): DyadEvent {
  const { assessment, quantities } = event;
  const kept = {
    ...(assessment && { assessment: assessmentWithLeads(assessment, reached, [...at, 'assessment'], note) }),
    ...(quantities && { quantities: quantitiesWithLeads(quantities, reached, [...at, 'quantities'], note) }),
  };
  return kept.assessment === assessment && kept.quantities === quantities ? event : { ...event, ...kept };
}

/** A source without what the assessments of its statements name in vain. */
export function sourceWithLeads(
  source: Source,
  reached: Reached,
  at: readonly Step[],
  note: TakeNote,
): Source {
  const { leftOut } = source;
  if (leftOut === undefined) return source;
  return {
    ...source,
    leftOut: leftOut.map((statement, place) => {
      const { assessment } = statement;
      if (assessment === undefined) return statement;
      const path = [...at, 'leftOut', place, 'assessment'];
      return { ...statement, assessment: assessmentWithLeads(assessment, reached, path, note) };
    }),
  };
}

function assessmentWithLeads(
  assessment: Assessment,
  { sources, events, setAside }: Reached,
  at: readonly Step[],
  note: TakeNote,
): Assessment {
  const { references, instead } = assessment;
  const namesSources = reaching(references, sources, [...at, 'references'], note, () => nowhere('sources'));
  const namesEvents =
    instead &&
    reaching(instead, events, [...at, 'instead'], note, (id) =>
      setAside.has(id) ? { fault: 'leads-to-set-aside' } : nowhere('events'),
    );
  if (namesSources === references && namesEvents === instead) return assessment;
  return { ...assessment, references: namesSources, ...(namesEvents && { instead: namesEvents }) };
}

function quantitiesWithLeads(
  quantities: readonly Quantity[],
  { measures }: Reached,
  at: readonly Step[],
  note: TakeNote,
): readonly Quantity[] {
  if (quantities.every(({ measure }) => measure === undefined || measures.has(measure))) return quantities;
  return quantities.map((quantity, place) => {
    const { measure, ...alone } = quantity;
    if (measure === undefined || measures.has(measure)) return quantity;
    note([...at, place, 'measure'], measure, nowhere('measures'));
    return alone;
  });
}

/** The ids that are known; the very same list where all of them are. */
function reaching(
  ids: readonly string[],
  known: ReadonlySet<string>,
  at: readonly Step[],
  note: TakeNote,
  why: (id: string) => IssueFault,
): readonly string[] {
  if (ids.every((id) => known.has(id))) return ids;
  return ids.filter((id, place) => {
    if (known.has(id)) return true;
    note([...at, place], id, why(id));
    return false;
  });
}

const nowhere = (list: IdList): IssueFault => ({ fault: 'leads-nowhere', list });
