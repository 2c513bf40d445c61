import { useChoice, useInstance } from '../base/instance-context';

/** Free text over titles, summaries and excerpts. */
export function SearchBox() {
  const { store, search: client } = useInstance();
  const search = useChoice(({ filters }) => filters.search);
  return (
    <input
      type="search"
      className="search-box"
      aria-label="Search events and excerpts"
      placeholder="Search events and excerpts"
      autoComplete="off"
      spellCheck={false}
      value={search}
      onFocus={client.warm}
      onChange={({ currentTarget }) => {
        store.dispatch({ type: 'search', text: currentTarget.value });
      }}
    />
  );
}
