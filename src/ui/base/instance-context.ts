import { createContext, use } from 'react';
import type { Instance } from '../../instance/instance';
import type { Filtered } from '../../model/events/filter';
import type { Session } from '../../state/session';
import { useSignalValue } from './use-signal-value';

export const InstanceContext = createContext<Instance | null>(null);

/** The shared part; a component outside a Dyad is a mistake in the code. */
export function useInstance(): Instance {
  const context = use(InstanceContext);
  if (context === null) throw new Error('a part of Dyad was drawn outside of it');
  return context;
}

/** The reader's choices: anew with each choice, and when the timeline has come to rest. */
export const useSession = (): Session => useSignalValue(useInstance().settled);

/** What passes the filters; anew only when a filter changes, or a search has found more. */
export const useFiltered = (): Filtered => useSignalValue(useInstance().filterResult);
