import { useEffect, type RefObject } from 'react';

/** Goes back by the key for it, pressed anywhere in a part in which nothing is typed. */
export function useBackKey(part: RefObject<HTMLElement | null>, goBack: (() => void) | null): void {
  useEffect(() => {
    const element = part.current;
    if (element === null || goBack === null) return undefined;
    const hear = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (key === 'Backspace' && !altKey && !ctrlKey && !metaKey) goBack();
    };
    element.addEventListener('keydown', hear);
    return () => {
      element.removeEventListener('keydown', hear);
    };
  }, [part, goBack]);
}
