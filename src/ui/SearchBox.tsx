import { useDyad, useSession } from './session-context';

/** Free text over titles, summaries and excerpts. */
export function SearchBox() {
  const { store } = useDyad();
  const { search } = useSession().filters;
  return (
    <input
      type="search"
      className="search-box"
      aria-label="Search events and excerpts"
      placeholder="Search events and excerpts"
      autoComplete="off"
      spellCheck={false}
      value={search}
      onChange={({ currentTarget }) => {
        store.dispatch({ type: 'search', text: currentTarget.value });
      }}
    />
  );
}
