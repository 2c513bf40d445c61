import { memo } from 'react';
import type { DatasetHead } from '../../model/dataset';
import { VERDICTS } from '../../model/verdict';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { COMMANDS } from '../timeline/commands';
import { drawRich } from '../base/rich';
import { useMessages } from '../base/use-messages';

/** How to read and to move the timeline, what the categories mean, and where the data are. */
export const Help = memo(function Help({ head }: { readonly head: DatasetHead }) {
  const { page, timeline, verdicts } = useMessages();
  return (
    <div className="help">
      <p>{page.help}</p>
      <details>
        <summary>{page.keys}</summary>
        <dl className="keys">
          {COMMANDS.map(({ name }) => (
            <div key={name}>
              <dt>{timeline.command[name]}</dt>
              <dd>{timeline.keysOf[name]}</dd>
            </div>
          ))}
          <div>
            <dt>{page.closeDetails}</dt>
            <dd>{page.escape}</dd>
          </div>
        </dl>
      </details>
      <details>
        <summary>{page.categories}</summary>
        <dl>
          {head.categories.map(({ id, label, definition }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details className="method-words">
        <summary>{page.method}</summary>
        <div className="method">
          {head.method !== undefined && <p>{head.method}</p>}
          <dl>
            {VERDICTS.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictIcon verdict={verdict} /> {verdicts.label(verdict)}
                </dt>
                <dd>{verdicts.meaning(verdict)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      <p>
        {head.description}{' '}
        {drawRich(page.data, (text, part) =>
          part === 'data' ? <a href={`data/${head.id}.json`}>{text}</a> : text,
        )}
      </p>
    </div>
  );
});
