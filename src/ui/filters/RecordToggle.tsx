import { useInstance, useSession } from '../base/instance-context';

/** Shows or hides what the public record has, beside what the sources say. */
export function RecordToggle() {
  const { data, store } = useInstance();
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
        store.dispatch({ type: 'record', on: !record });
      }}
    >
      <span className="toggle-label">Public record</span>
      <span className="count">{record ? totals.record : 'off'}</span>
    </button>
  );
}
