import { isFiltering } from '../../model/events/filter';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { en } from '../../words/en';

/** ", all certainly", or how many only possibly lie in the range. */
function certainty(certain: number, shown: number): string {
  if (shown === 0) return '';
  return certain === shown
    ? ', all certainly'
    : `, ${en.number(certain)} certainly and ${en.number(shown - certain)} possibly`;
}

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export function StatusLine() {
  const { data, dispatch, search } = useInstance();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const searched = useSignalPart(search.state, ({ share }) => share);
  const { filterInput, totals } = data;
  const undated = filterInput.shelf.length;
  return (
    <div className="status-line">
      <p role="status">
        Showing {en.number(claims.shown)} of {en.number(totals.claims)}{' '}
        {totals.claims === 1 ? 'event' : 'events'}
        {filters.range !== null &&
          ` in ${en.dates.range(filters.range)}${certainty(claims.certain, claims.shown)}`}
        {filters.record && ` · ${en.number(record.shown)} of ${en.number(totals.record)} on record`}
        {searched < 1 && ` · searched ${Math.floor(searched * 100)} % so far`}
        {undated > 0 && ` · ${shelf.length} of ${undated} without a date`}
      </p>
      {isFiltering(filters) && claims.shown > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch({ type: 'filters-cleared' });
          }}
        >
          Clear filters
        </button>
      )}
    </div>
  );
}
