import { memo } from 'react';
import { isFiltering } from '../../model/events/filter';
import { countUndated, isRecordAlone, selectFilters } from '../../state/selectors';
import { ClearFilters } from '../base/ClearFilters';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

/** How much is shown of how much, said aloud when it changes; and the way out of all filters. */
export const StatusLine = memo(function StatusLine() {
  const { data, search } = useInstance();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const alone = isRecordAlone(data);
  const shown = alone ? record : claims;
  const searched = useSignalPart(search.state, ({ share }) => share);
  const { totals } = data;
  const words = useMessages().filters;
  const undated = countUndated(data, selectFilters(data, filters));
  return (
    <div className="status-line">
      <p role="status">
        {words.status({
          counted: { shown: shown.shown, total: alone ? totals.record : totals.claims },
          range: filters.range === null ? null : { extent: filters.range, certain: shown.certain },
          record: filters.record && !alone ? { shown: record.shown, total: totals.record } : null,
          searched: searched < 1 ? searched : null,
          undated: undated > 0 ? { shown: shelf.length, total: undated } : null,
        })}
      </p>
      {isFiltering(filters) && claims.shown + record.shown > 0 && <ClearFilters />}
    </div>
  );
});
