import { useId } from 'react';
import type { DyadEvent } from '../../model/dataset';
import { comparisonOf, decisiveNumber, type Amount, type Counted } from '../../model/decisive-number';
import { primaryCategory } from '../../model/event-categories';
import { accentClass } from '../../render/shapes/glyph';
import { AmountBar } from '../../render/svg/amount-bar';
import { useDataText } from '../base/use-data-text';
import { useInstance } from '../base/instance-context';
import { useDetailWords } from './use-detail-words';

/** How long the longer of two bars is, and the shortest that can still be seen, in pixels at letters of 16. */
const LONGEST = 176;
const SHORTEST = 2;

/** The number that decides, claimed and on record, as two lengths on one scale; nothing where there is none. */
export function NumberBars({ event }: { readonly event: DyadEvent }) {
  const { head, table } = useInstance().data;
  const words = useDetailWords();
  const number = decisiveNumber(event, head, table);
  if (number === null) return null;
  const { claimed, least, most, apart } = number;
  const comparison = comparisonOf(number);
  const longest = Math.max(claimed.value, most.value);
  const lengthOf = ({ value }: Amount): number => Math.max(SHORTEST, (value / longest) * LONGEST);
  return (
    <dl className="number-bars">
      <Row
        term={words.claimed}
        least={claimed}
        most={claimed}
        lengthOf={lengthOf}
        look="claimed"
        accent={accentClass(primaryCategory(head, event))}
        counted={apart?.claimed ?? null}
      />
      <Row
        term={words.numberOnRecord}
        least={least}
        most={most}
        lengthOf={lengthOf}
        look="on-record"
        accent=""
        counted={apart?.onRecord ?? null}
        beside={comparison === null ? null : words.comparison(comparison)}
      />
    </dl>
  );
}

interface RowProps {
  readonly term: string;
  readonly least: Amount;
  readonly most: Amount;
  readonly lengthOf: (amount: Amount) => number;
  readonly look: 'claimed' | 'on-record';
  readonly accent: string;
  /** What is counted, where the two rows differ in it. */
  readonly counted: Counted | null;
  readonly beside?: string | null;
}

function Row({ term, least, most, lengthOf, look, accent, counted, beside = null }: RowProps) {
  const id = useId();
  const words = useDetailWords();
  const dataText = useDataText();
  const short = words.amounts(least, most);
  return (
    <div className="number-row">
      <dt>{term}</dt>
      <dd>
        <span className={accent}>
          <AmountBar
            id={id}
            length={lengthOf(most)}
            sure={lengthOf(least)}
            modifier={most.modifier}
            look={look}
          />
        </span>
        <strong aria-hidden="true">{short}</strong>
        <span className="visually-hidden">{words.amountsInFull(least, most)}</span>
        {beside !== null && <span className="number-beside">{beside}</span>}
        {counted !== null && (
          <span className="number-of" {...dataText}>
            {words.counted(counted)}
          </span>
        )}
      </dd>
    </div>
  );
}
