import type { Silence } from '../../state/silence';
import { drawRich } from '../base/rich';
import { useInstance } from '../base/instance-context';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { useMessages } from '../base/use-messages';

/** Between two events: that the sources give no date for all the time between them, and what the record has there. */
export function SilenceNote({ silence }: { readonly silence: Silence }) {
  const { dispatch } = useInstance();
  const { noDate, onRecord } = useMessages().silence;
  const isBuilt = usePrerenderedBelow();
  const recorded = onRecord(silence);
  return (
    <div className="silence-note" role="note">
      <p>{noDate(silence)}</p>
      {recorded !== null && (
        <p className="silence-record">
          {drawRich(recorded, (text, part) => {
            if (part === null) return <span>{text}</span>;
            return isBuilt ? null : (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  dispatch({ type: 'record-switched', on: true });
                }}
              >
                {text}
              </button>
            );
          })}
        </p>
      )}
    </div>
  );
}
