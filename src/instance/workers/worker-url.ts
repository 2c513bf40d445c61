// oxlint-disable-next-line import/default -- what is imported is the address, which Vite makes
import searchWorker from '../../workers/search-worker.ts?worker&url';
// oxlint-disable-next-line import/default -- likewise
import indexWorker from '../../workers/index-worker.ts?worker&url';

/** Every address that may become a worker: files of our own build, known when it was built. */
const ADDRESSES: ReadonlySet<string> = new Set([searchWorker, indexWorker]);

interface AddressPolicy {
  /** A `TrustedScriptURL`, said to be the string that a `Worker` takes. */
  createScriptURL(address: string): string;
}

declare global {
  /** What is used here of Trusted Types, which TypeScript's DOM does not know and some browsers do not have. */
  var trustedTypes: { createPolicy(name: string, rules: AddressPolicy): AddressPolicy } | undefined;
}

/** The page allows one policy of the name, so it is made once for all timelines, and when it is needed. */
let policy: AddressPolicy | null = null;

/** Throws where the page allows no policy, or where another copy of Dyad on it has made it already. */
function trusted(address: string): string {
  if (globalThis.trustedTypes === undefined) return allowed(address);
  policy ??= globalThis.trustedTypes.createPolicy('dyad', { createScriptURL: allowed });
  return policy.createScriptURL(address);
}

function allowed(address: string): string {
  if (!ADDRESSES.has(address)) throw new Error(`${address} is the address of no worker of Dyad`);
  return address;
}

/** Starts the worker that builds an index. May throw; one that cannot be loaded tells so later, by an `error` event. */
export const startIndexWorker = (): Worker =>
  new Worker(trusted(indexWorker), { type: 'module', name: 'dyad-index' });

/** Starts the worker that searches. May throw; one that cannot be loaded tells so later, by an `error` event. */
export const startSearchWorker = (): Worker =>
  new Worker(trusted(searchWorker), { type: 'module', name: 'dyad-search' });
