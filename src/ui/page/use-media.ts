import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date; false where there is no browser to ask. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (typeof matchMedia !== 'function') return () => {};
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    [query],
  );
  const holds = (): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;
  return useSyncExternalStore(subscribe, holds, () => false);
}
