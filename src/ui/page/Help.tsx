import type { DatasetHead } from '../../model/dataset';
import { VERDICTS } from '../../model/verdict';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { COMMANDS } from '../timeline/commands';
import { en } from '../../words/en';

/** How to read and to move the timeline, what the categories mean, and where the data are. */
export function Help({ head }: { readonly head: DatasetHead }) {
  return (
    <div className="help">
      <p>
        A shaded band spans the time that the source allows: “2005” is all of 2005. Drag or scroll sideways to
        move, pinch or Ctrl + scroll to zoom.
      </p>
      <details>
        <summary>Keys</summary>
        <dl className="keys">
          {COMMANDS.map(({ label, keys }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{keys}</dd>
            </div>
          ))}
          <div>
            <dt>Close the details</dt>
            <dd>Escape</dd>
          </div>
        </dl>
      </details>
      <details>
        <summary>Categories</summary>
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
        <summary>Method: what the verdicts mean</summary>
        <div className="method">
          {head.method !== undefined && <p>{head.method}</p>}
          <dl>
            {VERDICTS.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictIcon verdict={verdict} /> {en.verdicts.label(verdict)}
                </dt>
                <dd>{en.verdicts.meaning(verdict)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      <p>
        {head.description} <a href={`data/${head.id}.json`}>The dataset as JSON</a>. Nothing you do here
        leaves your browser.
      </p>
    </div>
  );
}
