import { memo } from 'react';
import { useInstance, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** Shows or hides what the public record has, beside what the sources say. */
export const RecordToggle = memo(function RecordToggle() {
  const { data, dispatch } = useInstance();
  const { record } = useSession().filters;
  const { totals } = data;
  const { filters, number } = useMessages();
  if (totals.record === 0) return null;
  return (
    <button
      type="button"
      className="button toggle layer-toggle"
      aria-pressed={record}
      aria-label={filters.recordToggle(totals.record)}
      onClick={() => {
        dispatch({ type: 'record-switched', on: !record });
      }}
    >
      <span className="toggle-label">{filters.record}</span>
      <span className="count">{record ? number(totals.record) : filters.recordOff}</span>
    </button>
  );
});
