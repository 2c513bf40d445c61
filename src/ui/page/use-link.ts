import { useEffect } from 'react';
import { wellFormed } from '../../export/well-formed';
import type { Instance } from '../../instance/instance';
import { onChange } from '../../instance/signals';
import { eachEvent, type EventTable } from '../../model/events/event-table';
import { isChoice } from '../../state/session';
import type { TimelineData } from '../../state/timeline-data';
import { readLink, writeLink, type LinkFault, type ReadLink } from '../../state/url';
import { usePrerendered } from '../base/use-prerendered';
import { keepForReload } from './last-address';

/** Browsers refuse more than about a hundred changes of the address in ten seconds. */
const REST_MS = 250;

/** Reads the address for a dataset. */
export const sessionFromAddress = ({ head, table }: Pick<TimelineData, 'head' | 'table'>): ReadLink =>
  readLink(location.search, {
    categories: head.categories.map(({ id }) => id),
    eventId: (written) => (table.rowOf(written) === undefined ? idWritten(written, table) : written),
  });

/** The id that holds half a character where the address has a sign for it. */
function idWritten(written: string, table: EventTable): string | undefined {
  if (!written.includes('\uFFFD')) return undefined;
  for (const { id } of eachEvent(table)) if (wellFormed(id) === written) return id;
  return undefined;
}

type Linked = Pick<Instance, 'data' | 'session' | 'dispatch'>;

/**
 * Keeps the address and the session alike. A choice makes a step that the back button undoes; movement and
 * typing replace the address once they come to rest, and before the page is left.
 */
export function useLink(instance: Linked, onUnread: (unread: readonly LinkFault[]) => void): void {
  const prerendered = usePrerendered();
  useEffect(() => {
    const link = bindLink(instance, onUnread);
    if (prerendered) link.restore();
    return () => {
      link.end();
    };
  }, [instance, onUnread, prerendered]);
}

function bindLink({ data, session, dispatch }: Linked, onUnread: (unread: readonly LinkFault[]) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The session that the address says, or is about to say. */
  let linked = session.peek();
  /** Whether a reload has begun that loads an address from before the last movement, which is kept for it. */
  let isKept = false;
  const keep = (): void => {
    keepForReload(address());
    isKept = true;
  };
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    removeEventListener('beforeunload', keep);
  };
  const wait = (): void => {
    timer = setTimeout(replace, REST_MS);
    // Heard only meanwhile: not every browser keeps a page that hears it for the way back. From here on a reload has
    // its address, and until the page is hidden the movement may come to rest.
    addEventListener('beforeunload', keep);
  };
  const address = (): string => {
    const query = writeLink(session.peek());
    return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
  };
  const replace = (): void => {
    if (timer !== undefined) history.replaceState(null, '', address());
    rest();
  };
  const leave = (): void => {
    if (timer !== undefined) keep();
    else if (!isKept) keepForReload(null);
    replace();
  };
  const replaceWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') replace();
  };
  const restore = (): void => {
    rest();
    const read = sessionFromAddress(data);
    // What comes from the address is not written into it.
    linked = read.session;
    dispatch({ type: 'link-restored', session: read.session });
    onUnread(read.unread);
  };
  const endFollowing = onChange(session, (next) => {
    const before = linked;
    linked = next;
    if (next === before) return;
    rest();
    isKept = false;
    if (isChoice(before, next)) history.pushState(null, '', address());
    else wait();
  });
  addEventListener('popstate', restore);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', replaceWhenHidden);
  return {
    restore,
    end() {
      replace();
      endFollowing();
      removeEventListener('popstate', restore);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', replaceWhenHidden);
    },
  };
}
