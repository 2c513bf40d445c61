import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { textSpaceOf } from '../../instance/picture/text-space';
import { useInstance } from '../base/instance-context';
import { comesLater } from '../base/later/later';

const importFollowText = comesLater(() => import('../../instance/picture/follow-text'));

/** Keeps the words of the picture as large as the reader's text, and measured in the font that they are drawn in. */
export function useTextSpace(page: RefObject<HTMLElement | null>): void {
  const { setSpace } = useInstance();
  useLayoutEffect(() => {
    if (page.current !== null) setSpace(textSpaceOf(page.current));
  }, [page, setSpace]);
  useEffect(() => {
    const ended = new AbortController();
    const begin = async (): Promise<void> => {
      const { followText } = await importFollowText();
      if (page.current === null || ended.signal.aborted) return;
      ended.signal.addEventListener('abort', followText(page.current, setSpace).destroy);
    };
    // Where it does not come, the size stays as it was at first.
    begin().catch(() => {});
    return () => {
      ended.abort();
    };
  }, [page, setSpace]);
}
