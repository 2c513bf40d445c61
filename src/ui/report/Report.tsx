import type { FaultMessages } from '../../words/parts/faults';
import { useInstance } from '../base/instance-context';
import { useFirst } from '../base/use-first';

interface ReportProps {
  readonly words: FaultMessages;
}

/** How many rows were read, shown, set aside and merged, in a line; on demand each that is not shown, and why. */
export function Report({ words }: ReportProps) {
  const { index, report } = useInstance().data;
  const { rows, setAside, notes } = report;
  const line = words.rows(rows, notes.length);
  return (
    <section className="report" aria-label={words.read}>
      {setAside.length + notes.length === 0 ? (
        <p>{line}</p>
      ) : (
        // Where nothing is left to stand on the timeline, the reasons are what there is to read.
        <details open={index.count === 0 && setAside.length > 0}>
          <summary>{line}</summary>
          {setAside.length > 0 && <SetAside words={words} />}
          {notes.length > 0 && <Notes words={words} />}
        </details>
      )}
    </section>
  );
}

/** As many rows and notes are told at once; there may be a million. */
const AT_ONCE = 100;

function SetAside({ words }: ReportProps) {
  const { setAside } = useInstance().data.report;
  const [first, more] = useFirst(setAside, AT_ONCE);
  return (
    <>
      <table>
        <caption>{words.setAside}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.there}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        {first.map(({ index, id, issues, more: others }) => (
          <tbody key={index}>
            {issues.map((issue, place) => {
              const { field, value, reason, suggestion } = words.issueParts(issue, index);
              return (
                <tr key={issue.path}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={issues.length + (others > 0 ? 1 : 0)}>
                      <code>{words.place(index)}</code> <span>{words.id(id)}</span>
                    </th>
                  )}
                  <td>
                    <code>{field}</code> <span>{value}</span>
                  </td>
                  <td>{`${reason}; ${suggestion}`}</td>
                </tr>
              );
            })}
            {others > 0 && (
              <tr>
                <td colSpan={2}>{words.moreIssues(others)}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      {more}
    </>
  );
}

function Notes({ words }: ReportProps) {
  const { notes } = useInstance().data.report;
  const [first, more] = useFirst(notes, AT_ONCE);
  return (
    <>
      <h3>{words.notes}</h3>
      <ul>
        {first.map((note) => (
          <li key={`${note.path} ${note.why.fault}`}>{words.note(note)}</li>
        ))}
      </ul>
      {more}
    </>
  );
}
