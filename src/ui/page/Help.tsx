import { memo } from 'react';
import { useDataText } from '../base/use-data-text';
import type { DatasetHead } from '../../model/dataset';
import { VERDICTS } from '../../model/verdict';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { KeyList } from '../timeline/KeyList';
import { drawRich } from '../base/rich';
import { useMessages } from '../base/use-messages';
import type { HelpMessages } from '../../words/parts/help';

export interface HelpProps {
  readonly head: DatasetHead;
}

/** How to read and to move the timeline, what the categories mean, and where the data are. */
export const Help = memo(function Help({ head, words }: HelpProps & { readonly words: HelpMessages }) {
  const { verdicts } = useMessages();
  const dataText = useDataText();
  return (
    <div className="help">
      <p>{words.help}</p>
      <details>
        <summary>{words.keys}</summary>
        <KeyList />
      </details>
      <details>
        <summary>{words.categories}</summary>
        <dl>
          {head.categories.map(({ id, label, definition }) => (
            <div key={id}>
              <dt {...dataText}>{label}</dt>
              <dd {...dataText}>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details className="method-words">
        <summary>{words.method}</summary>
        <div className="method">
          {head.method !== undefined && <p {...dataText}>{head.method}</p>}
          <dl>
            {VERDICTS.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictIcon verdict={verdict} /> <span>{verdicts.label(verdict)}</span>
                </dt>
                <dd>{verdicts.meaning(verdict)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      <p>
        <bdi {...dataText}>{head.description}</bdi>{' '}
        {drawRich(words.data, (text, part) =>
          part === 'data' ? <a href={`data/${head.id}.json`}>{text}</a> : <span>{text}</span>,
        )}
      </p>
    </div>
  );
});
