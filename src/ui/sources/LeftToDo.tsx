import { useMemo } from 'react';
import { openQuestions, supportOf, type OpenQuestion } from '../../evidence/open-questions';
import { eachEvent } from '../../model/events/event-table';
import type { OpenMessages } from '../../words/parts/open-questions';
import { useInstance } from '../base/instance-context';
import { useDataText } from '../base/use-data-text';
import type { OpenedTexts } from './opened-text';

interface LeftToDoProps {
  /** The copies of the reader, by the id of the source: with them it is known which sentences stand nowhere. */
  readonly texts: OpenedTexts;
  readonly onOpen: (id: string) => void;
  readonly words: OpenMessages;
}

/** Whoever has more events has a machine that asks. */
const MOST_EVENTS = 5000;

/** On how many sources the events rest, and what is left to do on the dataset. */
export function LeftToDo({ texts, onOpen, words }: LeftToDoProps) {
  const { head, table } = useInstance().data;
  const asked = useMemo(() => {
    if (table.count > MOST_EVENTS) return null;
    const dataset = { ...head, events: [...eachEvent(table)] };
    return { support: supportOf(dataset), questions: openQuestions(dataset, texts) };
  }, [head, table, texts]);
  if (asked === null || head.sources.length === 0) return null;
  const { support, questions } = asked;
  return (
    <section className="left-to-do">
      <h3>{words.heading}</h3>
      {support !== null && <p className="shelf-note">{words.support(support)}</p>}
      {questions.length === 0 && <p>{words.nothing}</p>}
      {questions.map((question) => (
        <Question
          key={`${question.open} ${question.open === 'not-judged' ? question.source : ''}`}
          question={question}
          onOpen={onOpen}
          words={words}
        />
      ))}
    </section>
  );
}

interface QuestionProps extends Pick<LeftToDoProps, 'onOpen' | 'words'> {
  readonly question: OpenQuestion;
}

function Question({ question, onOpen, words }: QuestionProps) {
  const { head, table } = useInstance().data;
  const dataText = useDataText();
  const nameOf = (id: string): string => {
    const row = table.rowOf(id);
    return row === undefined
      ? (head.sources.find((source) => source.id === id)?.title ?? id)
      : table.titleOf(row);
  };
  const named = question.open === 'not-judged' ? { ...question, source: nameOf(question.source) } : question;
  const events = 'events' in question ? question.events : [];
  // Events can be opened; other places are told as they are.
  const places = words.places('events' in question ? { ...question, events: [] } : question, nameOf);
  return (
    <details className="left-out">
      <summary>{words.question(named)}</summary>
      <ul>
        {events.map((id) => {
          const row = table.rowOf(id);
          return (
            row !== undefined && (
              <li key={id}>
                <button
                  type="button"
                  className="title-button"
                  {...dataText}
                  onClick={() => {
                    onOpen(id);
                  }}
                >
                  {table.titleOf(row)}
                </button>
              </li>
            )
          );
        })}
        {places.map((place) => (
          <li key={place}>
            <span>{place}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
