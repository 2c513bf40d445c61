/** What the address was to become when the page was left, in the storage of the tab: it ends with the tab. */
const KEY = 'dyad-last-address';

interface Kept {
  readonly from: string;
  readonly address: string;
}

/**
 * Keeps an address over a reload; null where none is pending. A page that is being reloaded may change its address no
 * more: browsers load the one that they had when the reload began.
 */
export function keepForReload(address: string | null): void {
  try {
    if (address === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ from: location.href, address } satisfies Kept));
  } catch {
    // There is no storage here, as in a sandbox: the last movement is lost.
  }
}

/** Puts the address that was kept in its place, where this is the reload of the very page that kept it. */
export function takeUpAfterReload(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    sessionStorage.removeItem(KEY);
    if (isKept(kept) && isReload() && kept.from === location.href)
      history.replaceState(null, '', kept.address);
  } catch {
    // There is no storage here, or what is kept is of somebody else.
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'address' in value &&
  typeof value.address === 'string';

const isReload = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');
