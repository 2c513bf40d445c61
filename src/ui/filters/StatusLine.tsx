import { rangeInWords } from '../../dates/range-words';
import { inFigures } from '../../model/event-words';
import { isFiltering } from '../../model/events/filter';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useFound } from '../base/use-found';

/** ", all certainly", or how many only possibly lie in the range. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown
    ? ', all certainly'
    : `, ${inFigures(certain)} certainly and ${inFigures(shown - certain)} possibly`;
}

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export function StatusLine() {
  const { data, store, search } = useInstance();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const { share } = useFound(search);
  const { filterInput, totals } = data;
  const undated = filterInput.shelf.length;
  return (
    <div className="status-line">
      <p role="status">
        Showing {inFigures(claims.shown)} of {inFigures(totals.claims)}{' '}
        {totals.claims === 1 ? 'event' : 'events'}
        {filters.range !== null &&
          ` in ${rangeInWords(filters.range)}${certainty(claims.certain, claims.shown)}`}
        {filters.record && ` · ${inFigures(record.shown)} of ${inFigures(totals.record)} on record`}
        {share < 1 && ` · searched ${Math.floor(share * 100)} % so far`}
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
