import type { Instance } from '../../instance/instance';
import { useEffect, type ReactNode } from 'react';
import { InstanceContext, useChoice } from './instance-context';
import { useSearchFor } from './use-found';

interface InstanceProviderProps {
  readonly instance: Instance;
  readonly children: ReactNode;
}

/** One Dyad: its parts share a dataset and a reader's choices, and nothing with another on the same page. */
export function InstanceProvider({ instance, children }: InstanceProviderProps) {
  return (
    <InstanceContext value={instance}>
      <Searching instance={instance} />
      {children}
    </InstanceContext>
  );
}

/** Keeps the search at the text that was typed. */
function Searching({ instance: { search } }: Pick<InstanceProviderProps, 'instance'>) {
  const text = useChoice(({ filters }) => filters.search);
  useSearchFor(search, text);
  useEffect(
    () => () => {
      search.destroy();
    },
    [search],
  );
  return null;
}
