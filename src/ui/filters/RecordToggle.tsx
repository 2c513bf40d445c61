import { memo } from 'react';
import { isRecordAlone } from '../../state/selectors';
import { useFiltered, useInstance, useSession } from '../base/instance-context';
import { Explained } from '../base/Explained';
import { drawRich } from '../base/rich';
import { useMessages } from '../base/use-messages';

interface RecordToggleProps {
  /** Whether there is room for one word only. */
  readonly isTight: boolean;
}

/** Shows or hides what the public record has, beside what the sources say: an offer while it is off. */
export const RecordToggle = memo(function RecordToggle({ isTight }: RecordToggleProps) {
  const { data, dispatch } = useInstance();
  const { record: isOn } = useSession().filters;
  const { countOnRecord } = useFiltered();
  const total = data.totals.record + data.undated.record;
  const words = useMessages().filters;
  if (isRecordAlone(data)) return null;
  if (total === 0) return <p className="no-record">{words.noRecord}</p>;
  const events = { shown: countOnRecord, total };
  const said = { isOn, isTight, events };
  return (
    <Explained words={words.recordMeans}>
      {(description) => (
        <button
          type="button"
          role="switch"
          className="button record-switch"
          aria-checked={isOn}
          aria-label={words.recordSwitch(said)}
          aria-describedby={description}
          onClick={() => {
            dispatch({ type: 'record-switched', on: !isOn });
          }}
        >
          <span className="switch-track" />
          {/* A space, unseen, between the two: what is read of the button is what its name says. */}
          {drawRich(words.recordShown(said), (text, part) => (
            <>
              <span className={part === 'count' ? 'count' : 'switch-label'}>{text}</span>{' '}
            </>
          ))}
        </button>
      )}
    </Explained>
  );
});
