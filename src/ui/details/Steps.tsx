import { useDataText } from '../base/use-data-text';
import { useInstance, useSession } from '../base/instance-context';
import type { DyadEvent } from '../../model/dataset';
import type { Filtered } from '../../model/events/filter';
import { isRecordAlone, neighbours } from '../../state/selectors';
import { useDetailWords } from './use-detail-words';

interface StepsProps {
  readonly event: DyadEvent;
  readonly filtered: Filtered;
  readonly onSelect: (id: string) => void;
}

/** To the events before and after, by date and name; behind the last of the dated, to those without a date. */
export function Steps({ event, filtered, onSelect }: StepsProps) {
  const { data } = useInstance();
  const { record } = useSession().filters;
  const words = useDetailWords();
  const { previous, next, undated } = neighbours(data, filtered, event.id);
  const before = previous === null ? null : data.table.at(previous);
  const after = next === null ? null : data.table.at(next);
  if (before === null && after === null) return null;
  const areClaims = !isRecordAlone(data) && !(record && data.undated.record > 0);
  return (
    <nav className="steps" aria-label={words.beforeAndAfter}>
      {before !== null && (
        <Step
          to={before}
          word={words.previous}
          way="previous"
          onSelect={onSelect}
          date={words.stepDate(before.time)}
        />
      )}
      {after !== null && (
        <Step
          to={after}
          word={words.next}
          way="next"
          onSelect={onSelect}
          date={undated === null ? words.stepDate(after.time) : words.withoutDate}
          title={undated === null ? null : words.moreWithoutDate(undated, areClaims)}
        />
      )}
    </nav>
  );
}

interface StepProps {
  readonly to: DyadEvent;
  /** What a screen reader hears first. */
  readonly word: string;
  readonly way: 'previous' | 'next';
  readonly date: string;
  /** In place of the event's own. */
  readonly title?: string | null;
  readonly onSelect: (id: string) => void;
}

function Step({ to, word, way, date, title = null, onSelect }: StepProps) {
  const dataText = useDataText();
  return (
    <button
      type="button"
      className={`step ${way}`}
      onClick={() => {
        onSelect(to.id);
      }}
    >
      {date === '' ? (
        <span className="step-date">{word}</span>
      ) : (
        <>
          <span className="visually-hidden">{word}</span> <span className="step-date">{date}</span>
        </>
      )}{' '}
      <span className="step-title" {...(title === null ? dataText : {})}>
        {title ?? to.shortTitle ?? to.title}
      </span>
    </button>
  );
}
