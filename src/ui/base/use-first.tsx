import { useState, type ReactNode } from 'react';
import { useMessages } from './use-messages';

/** The first parts of a long list, and the button that shows as many more; null where all are shown. */
export function useFirst<T>(list: readonly T[], atOnce: number): readonly [readonly T[], ReactNode] {
  const [count, setCount] = useState(atOnce);
  const { showMore } = useMessages().lists;
  const left = Math.min(atOnce, list.length - count);
  if (left <= 0) return [list, null];
  return [
    list.slice(0, count),
    <button
      key="more"
      type="button"
      className="button show-more"
      onClick={() => {
        setCount(count + atOnce);
      }}
    >
      {showMore(left)}
    </button>,
  ];
}
