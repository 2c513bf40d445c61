import type { Interval } from '../dates/time';
import { NO_FILTERS, type Filters } from '../model/events/filter';
import { sameJson } from './same-json';

export const VIEWS = ['timeline', 'chronology', 'sources'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader chose: plain JSON, all of it in the URL. */
export interface Session {
  /** Null until chosen: then the size of the screen decides. */
  readonly view: View | null;
  readonly filters: Filters;
  /** How the values of a measure are drawn. */
  readonly measureScale: 'linear' | 'log';
  /** Id of the event whose details are open. */
  readonly selection: string | null;
  /** What the timeline shows; null for all there is. */
  readonly visibleDomain: Interval | null;
}

export const INITIAL: Session = {
  view: null,
  filters: NO_FILTERS,
  measureScale: 'linear',
  selection: null,
  visibleDomain: null,
};

/** What happened. One click is one action, so that the back button undoes the whole of it. */
export type Action =
  | { readonly type: 'view-chosen'; readonly view: View }
  | { readonly type: 'category-switched'; readonly id: string; readonly on: boolean }
  | { readonly type: 'record-switched'; readonly on: boolean }
  | { readonly type: 'search-typed'; readonly text: string }
  | { readonly type: 'range-chosen'; readonly range: Interval }
  | { readonly type: 'range-removed' }
  | { readonly type: 'filters-set'; readonly filters: Partial<Filters> }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'scale-chosen'; readonly scale: Session['measureScale'] }
  | { readonly type: 'event-opened'; readonly id: string }
  | { readonly type: 'event-closed' }
  /** Null shows all there is. */
  | { readonly type: 'timeline-moved'; readonly domain: Interval | null }
  /** A claim and what the record has instead were brought into view together. */
  | { readonly type: 'shown-beside-record'; readonly domain: Interval | null }
  /** An excerpt was sought among those of its source; `closes` the details where nothing can be seen beside them. */
  | { readonly type: 'shown-in-source'; readonly closes: boolean }
  /** All that is shown was laid out to be printed. */
  | { readonly type: 'dossier-laid-out' }
  | { readonly type: 'link-restored'; readonly session: Session };

/** The next session; the very same where nothing has changed. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'view-chosen':
      return withChanges(session, { view: action.view });
    case 'category-switched':
      return withFilters(session, { hidden: switched(session.filters.hidden, action.id, action.on) });
    case 'record-switched':
      return withFilters(session, { record: action.on });
    case 'search-typed':
      return withFilters(session, { search: action.text });
    case 'range-chosen':
      return withFilters(session, { range: action.range });
    case 'range-removed':
      return withFilters(session, { range: null });
    case 'filters-set':
      return withFilters(session, action.filters);
    case 'filters-cleared':
      return withFilters(session, { ...NO_FILTERS, record: session.filters.record });
    case 'scale-chosen':
      return withChanges(session, { measureScale: action.scale });
    case 'event-opened':
      return withChanges(session, { selection: action.id });
    case 'event-closed':
      return withChanges(session, { selection: null });
    case 'timeline-moved':
      return withChanges(session, { visibleDomain: action.domain });
    case 'shown-beside-record':
      return withChanges(withFilters(session, { record: true }), {
        view: 'timeline',
        visibleDomain: action.domain,
      });
    case 'shown-in-source':
      return withChanges(session, { view: 'sources', ...(action.closes && { selection: null }) });
    case 'dossier-laid-out':
      return withChanges(session, { selection: null, view: 'chronology' });
    case 'link-restored':
      return changed(session, action.session) ? action.session : session;
    default:
      return action satisfies never;
  }
}

/** Whether it only moves the timeline: sixty times a second, while a reader drags. */
export const isMovement = ({ type }: Action): boolean => type === 'timeline-moved';

const withChanges = (session: Session, change: Partial<Session>): Session =>
  changed(session, change) ? { ...session, ...change } : session;

const withFilters = (session: Session, change: Partial<Filters>): Session =>
  changed(session.filters, change) ? { ...session, filters: { ...session.filters, ...change } } : session;

/** Compared by what they say: whoever draws itself anew gives the same filters again and again. */
const changed = <T extends object>(before: T, change: Partial<T>): boolean =>
  !sameJson({ ...before, ...change }, before);

const switched = <T>(hidden: readonly T[], id: T, on: boolean): readonly T[] => {
  if (on) return hidden.filter((other) => other !== id);
  return hidden.includes(id) ? hidden : [...hidden, id];
};

/**
 * Whether the step from one session to the next is a choice, which the back button undoes, or only
 * movement and typing, which replace. The first letter of a search is a choice, further letters are not.
 */
export function isChoice(before: Session, after: Session): boolean {
  return (
    before.view !== after.view ||
    before.selection !== after.selection ||
    before.measureScale !== after.measureScale ||
    before.filters.hidden !== after.filters.hidden ||
    before.filters.hiddenVerdicts !== after.filters.hiddenVerdicts ||
    before.filters.record !== after.filters.record ||
    before.filters.range !== after.filters.range ||
    (before.filters.search === '') !== (after.filters.search === '')
  );
}
