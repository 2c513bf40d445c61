import { useEffect } from 'react';
import type { TimelineData } from '../../state/timeline-data';
import { isChoice, type Action, type Session } from '../../state/session';
import type { Store } from '../../state/store';
import { readLink, writeLink, type LinkFault, type ReadLink } from '../../state/url';
import { usePrerendered } from '../base/use-prerendered';

/** Browsers refuse more than about a hundred changes of the address in ten seconds. */
const REST_MS = 250;

/** Reads the address for a dataset. */
export const sessionFromAddress = ({ head, table }: Pick<TimelineData, 'head' | 'table'>): ReadLink =>
  readLink(location.search, {
    categories: head.categories.map(({ id }) => id),
    hasEvent: (id) => table.rowOf(id) !== undefined,
  });

/**
 * Keeps the address and the session alike. A choice makes a step that the back button undoes; movement and
 * typing replace the address once they come to rest.
 */
export function useLink(
  store: Store<Session, Action>,
  data: TimelineData,
  onUnread: (unread: readonly LinkFault[]) => void,
): void {
  const prerendered = usePrerendered();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const address = (): string => {
      const query = writeLink(store.getState());
      return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
    };
    const replace = (): void => {
      clearTimeout(timer);
      timer = undefined;
      history.replaceState(null, '', address());
    };
    const end = store.subscribe((before, action) => {
      if (action.type === 'restore') return;
      if (isChoice(before, store.getState())) {
        clearTimeout(timer);
        timer = undefined;
        history.pushState(null, '', address());
      } else {
        clearTimeout(timer);
        timer = setTimeout(replace, REST_MS);
      }
    });
    const restore = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const { session, unread } = sessionFromAddress(data);
      store.dispatch({ type: 'restore', session });
      onUnread(unread);
    };
    if (prerendered) restore();
    addEventListener('popstate', restore);
    return () => {
      if (timer !== undefined) replace();
      end();
      removeEventListener('popstate', restore);
    };
  }, [store, data, onUnread, prerendered]);
}
