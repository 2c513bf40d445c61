import { useMessages } from '../base/use-messages';
import { useDataText } from '../base/use-data-text';
import type { MeasureSeries } from '../../state/timeline-data';

/** The same values as a table: the measure track's equal twin. */
export function MeasureTable({ data }: { readonly data: MeasureSeries }) {
  const { measure, entries } = data;
  const { dates, quantities, lists } = useMessages();
  const dataText = useDataText();
  return (
    <div className="measure-table">
      <table>
        <caption {...dataText}>{measure.label}</caption>
        <thead>
          <tr>
            <th scope="col">{lists.time}</th>
            <th scope="col">{lists.value}</th>
            <th scope="col">{lists.whoSaysSo}</th>
            <th scope="col">{lists.counted}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, time, throughout, claim, source, basis, note, ...quantity }) => (
            <tr key={key} className={claim ? 'claimed' : 'reported'}>
              <th scope="row">{dates.inWords(time, throughout)}</th>
              <td>{quantities.inWords(quantity)}</td>
              <td {...dataText}>{claim ? lists.claimed(source) : source}</td>
              <td {...dataText}>{lists.basis(basis, note)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
