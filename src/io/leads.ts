import type { DyadEvent, Source } from '../model/dataset';
import type { Against, Assessment, Quantity } from '../model/dataset-file';
import type { IssueFault } from './issue-fault';
import type { Step } from './issue';
import type { Known } from './known';
import type { TakeNote } from './notes';

/*
 * A reference on which an event rests (its categories, the source of its words) must name what there is: else the
 * row is set aside. One that only leads on (`instead`, `against` and `references` of an assessment, the measure of a quantity)
 * costs itself alone: it is left out, and a note tells of it. So no bad row costs another one, nor the file.
 */

/** What may be led to, once every row is read. */
export interface Reached extends Pick<Known, 'sources' | 'measures'> {
  /** Of the events that are shown: how many quantities each has, by its id. */
  readonly events: ReadonlyMap<string, number>;
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
  reached: Reached,
  at: readonly Step[],
  note: TakeNote,
): Assessment {
  const { sources, events } = reached;
  const { references, instead, ...judged } = assessment;
  const against = againstWithLead(judged.against, reached, [...at, 'against'], note);
  const namesSources = reaching(references, sources, [...at, 'references'], note, () => NOWHERE.sources);
  const namesEvents =
    instead && reaching(instead, events, [...at, 'instead'], note, (id) => noEvent(id, reached));
  if (namesSources === references && namesEvents === instead && against === judged.against) return assessment;
  const { against: _, ...kept } = judged;
  return {
    ...kept,
    references: namesSources,
    ...(namesEvents && { instead: namesEvents }),
    ...(against && { against }),
  };
}

/** The number on record that decides; none where its event is not shown, or has no such number. */
function againstWithLead(
  against: Against | undefined,
  reached: Reached,
  at: readonly Step[],
  note: TakeNote,
): Against | undefined {
  if (against === undefined) return undefined;
  const { event, quantity } = against;
  const count = reached.events.get(event);
  if (count === undefined) note([...at, 'event'], event, noEvent(event, reached));
  else if (quantity < count) return against;
  else note([...at, 'quantity'], quantity, { fault: 'no-such-quantity', count });
  return undefined;
}

const noEvent = (id: string, { setAside }: Reached): IssueFault =>
  setAside.has(id) ? { fault: 'leads-to-set-aside' } : NOWHERE.events;

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
    note([...at, place, 'measure'], measure, NOWHERE.measures);
    return alone;
  });
}

/** The ids that are known; the very same list where all of them are. */
function reaching(
  ids: readonly string[],
  known: Pick<ReadonlySet<string>, 'has'>,
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

/** Made once for a list: a file may have as many notes as rows. */
const NOWHERE = {
  events: { fault: 'leads-nowhere', list: 'events' },
  sources: { fault: 'leads-nowhere', list: 'sources' },
  measures: { fault: 'leads-nowhere', list: 'measures' },
} as const;
