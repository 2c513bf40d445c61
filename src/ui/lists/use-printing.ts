import { useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { windowOf } from '../../instance/elements';

/**
 * What `read` gave when the printing of an element began; null while nothing is printed. The page is drawn anew before
 * it is taken.
 */
export function usePrinting<T>(element: RefObject<Element | null>, read: () => T): T | null {
  const [printed, setPrinted] = useState<T | null>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const window = element.current === null ? null : windowOf(element.current);
    const begin = (): void => {
      flushSync(() => {
        setPrinted(latest.current());
      });
    };
    const end = (): void => {
      setPrinted(null);
    };
    window?.addEventListener('beforeprint', begin);
    window?.addEventListener('afterprint', end);
    return () => {
      window?.removeEventListener('beforeprint', begin);
      window?.removeEventListener('afterprint', end);
    };
  }, [element]);
  return printed;
}
