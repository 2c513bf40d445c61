import { useInstance } from './instance-context';
import { useMessages } from './use-messages';

/** The way back to everything that is shown without filters. */
export function ClearFilters() {
  const { dispatch } = useInstance();
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        dispatch({ type: 'filters-cleared' });
      }}
    >
      {useMessages().filters.clear}
    </button>
  );
}
