import { useInstance, useSession } from '../base/instance-context';

/** Shows or hides what the public record has, beside what the sources say. */
export function RecordToggle() {
  const { data, dispatch } = useInstance();
  const { record } = useSession().filters;
  const { totals } = data;
  if (totals.record === 0) return null;
  return (
    <button
      type="button"
      className="button toggle layer-toggle"
      aria-pressed={record}
      aria-label={`Public record, ${totals.record} events`}
      onClick={() => {
        dispatch({ type: 'record-switched', on: !record });
      }}
    >
      <span className="toggle-label">Public record</span>
      <span className="count">{record ? totals.record : 'off'}</span>
    </button>
  );
}
