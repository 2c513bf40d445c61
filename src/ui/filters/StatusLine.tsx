import { memo } from 'react';
import { isFiltering } from '../../model/events/filter';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export const StatusLine = memo(function StatusLine() {
  const { data, dispatch, search } = useInstance();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const searched = useSignalPart(search.state, ({ share }) => share);
  const { filterInput, totals } = data;
  const words = useMessages().filters;
  const undated = filterInput.shelf.length;
  return (
    <div className="status-line">
      <p role="status">
        {words.status({
          claims: { shown: claims.shown, total: totals.claims },
          range: filters.range === null ? null : { extent: filters.range, certain: claims.certain },
          record: filters.record ? { shown: record.shown, total: totals.record } : null,
          searched: searched < 1 ? searched : null,
          undated: undated > 0 ? { shown: shelf.length, total: undated } : null,
        })}
      </p>
      {isFiltering(filters) && claims.shown > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch({ type: 'filters-cleared' });
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
});
