import type { Interval } from '../dates/time';
import type { Verdict } from '../model/dataset';
import { NO_FILTERS, type Filters } from '../model/events/filter';

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

export type Action =
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'category'; readonly id: string; readonly on: boolean }
  | { readonly type: 'verdict'; readonly verdict: Verdict; readonly on: boolean }
  | { readonly type: 'record'; readonly on: boolean }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'range'; readonly range: Interval | null }
  | { readonly type: 'filters'; readonly filters: Partial<Filters> }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'measure-scale'; readonly scale: Session['measureScale'] }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'visible-domain'; readonly domain: Interval | null }
  | { readonly type: 'restore'; readonly session: Session };

export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'view':
      return { ...session, view: action.view };
    case 'category':
      return withFilters(session, { hidden: toggled(session.filters.hidden, action.id, action.on) });
    case 'verdict':
      return withFilters(session, {
        hiddenVerdicts: toggled(session.filters.hiddenVerdicts, action.verdict, action.on),
      });
    case 'record':
      return withFilters(session, { record: action.on });
    case 'search':
      return withFilters(session, { search: action.text });
    case 'range':
      return withFilters(session, { range: action.range });
    case 'filters':
      return withFilters(session, action.filters);
    case 'clear-filters':
      return { ...session, filters: { ...NO_FILTERS, record: session.filters.record } };
    case 'measure-scale':
      return { ...session, measureScale: action.scale };
    case 'select':
      return session.selection === action.id ? session : { ...session, selection: action.id };
    case 'visible-domain':
      return { ...session, visibleDomain: action.domain };
    case 'restore':
      return action.session;
    default:
      return action satisfies never;
  }
}

const withFilters = (session: Session, change: Partial<Filters>): Session => ({
  ...session,
  filters: { ...session.filters, ...change },
});

const toggled = <T>(hidden: readonly T[], id: T, on: boolean): readonly T[] =>
  on ? hidden.filter((other) => other !== id) : [...hidden.filter((other) => other !== id), id];

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
