import { rangeInWords } from '../dates/range-words';
import { isFiltering } from '../model/filter';
import { useDyad, useFiltered, useSession } from './session-context';

/** ", all certainly", or how many only possibly lie in the range. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown ? ', all certainly' : `, ${certain} certainly and ${shown - certain} possibly`;
}

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export function StatusLine() {
  const { prepared, store } = useDyad();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const { filterInput, totals } = prepared;
  const undated = filterInput.shelf.length;
  return (
    <div className="status-line">
      <p role="status">
        Showing {claims.shown} of {totals.claims} {totals.claims === 1 ? 'event' : 'events'}
        {filters.range !== null &&
          ` in ${rangeInWords(filters.range)}${certainty(claims.certain, claims.shown)}`}
        {filters.record && ` · ${record.shown} of ${totals.record} on record`}
        {undated > 0 && ` · ${shelf.length} of ${undated} without a date`}
      </p>
      {isFiltering(filters) && claims.shown > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.dispatch({ type: 'clear-filters' });
          }}
        >
          Clear filters
        </button>
      )}
    </div>
  );
}
