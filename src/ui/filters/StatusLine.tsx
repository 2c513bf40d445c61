import { memo } from 'react';
import { isFiltering } from '../../model/events/filter';
import { countUndated, isRecordAlone, selectFilters } from '../../state/selectors';
import { Extra } from '../base/later/Extra';
import { LaterElsewhere } from './LaterElsewhere';
import type { StatusFacts } from '../../words/parts/filters';
import { ClearFilters } from '../base/ClearFilters';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useRested } from '../base/use-rested';
import { useSignalPart, useSignalValue } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

/**
 * How much is shown of how much, said aloud when it changes and a reader has stopped typing; what a search found
 * elsewhere; and the way out of all filters.
 */
export const StatusLine = memo(function StatusLine() {
  const { data, search, elsewhere } = useInstance();
  const { filters } = useSession();
  const { claims, record, shelf } = useFiltered();
  const alone = isRecordAlone(data);
  const shown = alone ? record : claims;
  const searched = useSignalPart(search.state, ({ share }) => share);
  const beside = useSignalValue(elsewhere);
  const { totals } = data;
  const words = useMessages().filters;
  const undated = countUndated(data, selectFilters(data, filters));
  const total = alone ? totals.record : totals.claims;
  const all: StatusFacts = {
    counted: { shown: shown.shown, total },
    range: filters.range === null ? null : { extent: filters.range, certain: shown.certain },
    record: filters.record && !alone ? { shown: record.shown, total: totals.record } : null,
    searched: null,
    undated: undated > 0 ? { shown: shelf.length, total: undated } : null,
    elsewhere: beside,
  };
  const said = useRested(words.status(all), filters.search, searched < 1);
  const isFound = claims.shown + record.shown > 0;
  // What stands beside it as a button, or elsewhere on the page as it always does, need not stand here.
  const isToldBeside = total > 0 && (beside !== null || shelf.length === undated);
  return (
    <div className="status-line">
      <p>
        <span aria-hidden="true">
          {words.status({
            ...all,
            searched: searched < 1 ? searched : null,
            undated: isToldBeside ? null : all.undated,
            elsewhere: null,
          })}
        </span>
        <span role="status" className="visually-hidden">
          {said}
        </span>
      </p>
      {isFound && (
        <Extra>
          <LaterElsewhere />
        </Extra>
      )}
      {isFiltering(filters) && isFound && <ClearFilters />}
    </div>
  );
});
