import { memo } from 'react';
import { isFiltering } from '../../model/events/filter';
import { ClearFilters } from '../base/ClearFilters';
import { Elsewhere } from '../filters/Elsewhere';
import { useFiltered, useInstance, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** In place of dated events where none is shown: that there are none, or that the filters leave none, and a way out. */
export const NothingFound = memo(function NothingFound() {
  const { data } = useInstance();
  const { claims, record } = useFiltered();
  const { filters } = useSession();
  const words = useMessages().filters;
  if (claims.shown + record.shown > 0 || data.table.count === 0) return null;
  const isWayOut = isFiltering(filters);
  return (
    <div className="nothing-found">
      <p>{isWayOut && data.index.count > 0 ? words.nothingFound : words.nothingDated}</p>
      <Elsewhere />
      {isWayOut && <ClearFilters />}
    </div>
  );
});
