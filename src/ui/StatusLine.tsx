import { rangeInWords } from '../dates/range-words';
import { isFiltering } from '../model/filter';
import { useDyad, useFiltered, useSession } from './session-context';
import { useFound } from './use-found';

/** "1,204". */
const said = (count: number): string => count.toLocaleString('en-GB');

/** ", all certainly", or how many only possibly lie in the range. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown
    ? ', all certainly'
    : `, ${said(certain)} certainly and ${said(shown - certain)} possibly`;
}

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export function StatusLine() {
  const { prepared, store, search } = useDyad();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const { share } = useFound(search);
  const { filterInput, totals } = prepared;
  const undated = filterInput.shelf.length;
  return (
    <div className="status-line">
      <p role="status">
        Showing {said(claims.shown)} of {said(totals.claims)} {totals.claims === 1 ? 'event' : 'events'}
        {filters.range !== null &&
          ` in ${rangeInWords(filters.range)}${certainty(claims.certain, claims.shown)}`}
        {filters.record && ` · ${said(record.shown)} of ${said(totals.record)} on record`}
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
