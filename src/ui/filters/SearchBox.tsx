import { useInstance } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';

/** Free text over titles, summaries and excerpts. */
export function SearchBox() {
  const { dispatch, filters, search } = useInstance();
  const text = useSignalPart(filters, (chosen) => chosen.search);
  return (
    <input
      type="search"
      className="search-box"
      aria-label="Search events and excerpts"
      placeholder="Search events and excerpts"
      autoComplete="off"
      spellCheck={false}
      value={text}
      onFocus={search.warm}
      onChange={({ currentTarget }) => {
        dispatch({ type: 'search-typed', text: currentTarget.value });
      }}
    />
  );
}
