import type { MeasureSeries } from '../../state/timeline-data';
import type { MeasureMessages } from '../../words/parts/measures';
import { useFirst } from '../base/use-first';
import { useDataText } from '../base/use-data-text';
import { useMessages } from '../base/use-messages';

/** As many are listed at once: a measure may have a hundred thousand values. */
const AT_ONCE = 200;

interface MeasureTableProps {
  readonly series: MeasureSeries;
  readonly words: MeasureMessages;
}

/** The chart's equal twin. Where it is narrow, a style sheet makes a card of each row. */
export function MeasureTable({ series: { measure, entries }, words }: MeasureTableProps) {
  const { quantities } = useMessages();
  const dataText = useDataText();
  const [first, more] = useFirst(entries, AT_ONCE);
  const { column } = words;
  return (
    <>
      <table aria-rowcount={entries.length + 1}>
        <caption {...dataText}>{measure.label}</caption>
        <thead>
          <tr>
            {[column.time, column.value, column.source, column.kind, column.counted].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((entry) => (
            <tr key={entry.key} className={entry.claim ? 'claimed' : 'reported'}>
              <th scope="row">{words.time(entry)}</th>
              <td className="measure-value">{quantities.inWords(entry)}</td>
              <td {...dataText}>{words.source(entry)}</td>
              <td className="measure-kind">{words.kind(entry)}</td>
              <td className="measure-counted" {...dataText}>
                {words.counted(entry)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
