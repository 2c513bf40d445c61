import { useEffect, type ReactNode } from 'react';
import { SessionContext, useChoice, type DyadContext } from './session-context';
import { useSearchFor } from './use-found';

interface DyadProps {
  readonly context: DyadContext;
  readonly children: ReactNode;
}

/** One Dyad: its parts share a dataset and a reader's choices, and nothing with another on the same page. */
export function Dyad({ context, children }: DyadProps) {
  return (
    <SessionContext value={context}>
      <Searching context={context} />
      {children}
    </SessionContext>
  );
}

/** Keeps the search at the text that was typed. */
function Searching({ context: { search } }: Pick<DyadProps, 'context'>) {
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
