import type { Filtered } from '../model/events/filter';
import type { TimelineData } from '../state/timeline-data';
import { selectFiltered } from '../state/selectors';
import type { Action, Session } from '../state/session';
import type { Store } from '../state/store';
import type { SearchClient } from './search/search-client';

/** What passes the filters, worked out once for all who show it; `getState` gives the same value until it changes. */
export interface Filtering {
  readonly getState: () => Filtered;
  /** Calls back when a filter changed or a search found more; gives the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createFiltering(
  data: TimelineData,
  store: Pick<Store<Session, Action>, 'getState' | 'subscribe'>,
  search: Pick<SearchClient, 'getState' | 'subscribe'>,
): Filtering {
  let of = { filters: store.getState().filters, found: search.getState().found };
  let filtered = selectFiltered(data, of.filters, of.found);
  return {
    getState() {
      const { filters } = store.getState();
      const { found } = search.getState();
      if (of.filters !== filters || of.found !== found) {
        of = { filters, found };
        filtered = selectFiltered(data, filters, found);
      }
      return filtered;
    },
    subscribe(listener) {
      const ends = [
        store.subscribe((before) => {
          if (before.filters !== store.getState().filters) listener();
        }),
        search.subscribe(listener),
      ];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
