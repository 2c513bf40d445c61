import type { MeasureSeries } from '../../state/timeline-data';
import { en } from '../../words/en';

/** The same values as a table: the measure track's equal twin. */
export function MeasureTable({ data }: { readonly data: MeasureSeries }) {
  const { measure, entries } = data;
  return (
    <div className="measure-table">
      <table>
        <caption>{measure.label}</caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Value</th>
            <th scope="col">Who says so</th>
            <th scope="col">What is counted</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ key, time, throughout, value, unit, modifier, claim, source, basis, note }) => (
            <tr key={key} className={claim ? 'claimed' : 'reported'}>
              <th scope="row">{en.dates.inWords(time, throughout)}</th>
              <td>{en.quantities.inWords({ value, unit, modifier })}</td>
              <td>
                {claim ? 'Claim: ' : ''}
                {source}
              </td>
              <td>{[basis, note].filter((part) => part !== '').join('. ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
