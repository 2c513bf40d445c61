import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What `read` gave when printing began; null while nothing is printed. The page is drawn anew before it is taken. */
export function usePrinting<T>(read: () => T): T | null {
  const [printed, setPrinted] = useState<T | null>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    const begin = (): void => {
      flushSync(() => {
        setPrinted(latest.current());
      });
    };
    const end = (): void => {
      setPrinted(null);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printed;
}
