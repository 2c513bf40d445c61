import { memo } from 'react';
import { isRecordAlone } from '../../state/selectors';
import { useInstance, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** Shows or hides what the public record has, beside what the sources say. */
export const RecordToggle = memo(function RecordToggle() {
  const { data, dispatch } = useInstance();
  const { record } = useSession().filters;
  const total = data.totals.record + data.undated.record;
  const { filters, number } = useMessages();
  if (total === 0 || isRecordAlone(data)) return null;
  return (
    <button
      type="button"
      className="button toggle layer-toggle"
      aria-pressed={record}
      aria-label={filters.recordToggle(total)}
      onClick={() => {
        dispatch({ type: 'record-switched', on: !record });
      }}
    >
      <span className="toggle-label">{filters.record}</span>
      <span className="count">{record ? number(total) : filters.recordOff}</span>
    </button>
  );
});
