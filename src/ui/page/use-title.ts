import { useEffect } from 'react';
import type { DyadEvent } from '../../model/dataset';
import type { View } from '../../state/session';
import { useInstance } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** Names the page by what is open: what a tab, the history and a bookmark are called. */
export function useTitle(view: View, open: DyadEvent | null): void {
  const { title } = useInstance().data.head;
  const words = useMessages().page.title(open?.title ?? null, view, title);
  useEffect(() => {
    document.title = words;
  }, [words]);
}
