import { memo } from 'react';
import type { Verdict } from '../../model/dataset-file';
import { VERDICTS, verdictOf } from '../../model/verdict';
import { VerdictIcon } from '../../render/svg/verdict-icon';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** A toggle for each verdict that a claim of the dataset has; folded away until wanted. */
export const VerdictFilter = memo(function VerdictFilter() {
  const { data, dispatch } = useInstance();
  const { hiddenVerdicts } = useSession().filters;
  const { countByVerdict } = useFiltered();
  const { filters, verdicts, number } = useMessages();
  const given = new Set<Verdict>([
    ...data.index.kinds.filter(({ layer }) => layer === 0).map(({ verdict }) => verdict),
    ...data.filterInput.shelf
      .map((row) => data.table.at(row))
      .filter(({ layer }) => layer === 'claims')
      .map(verdictOf),
  ]);
  // One verdict for all parts nothing from nothing.
  if (given.size < 2) return null;
  const off = hiddenVerdicts.length;
  return (
    <details className="verdict-filter">
      <summary className="button">{filters.verdictsFolded(off)}</summary>
      <div role="group" aria-label={filters.verdicts} className="verdict-options">
        {VERDICTS.filter((verdict) => given.has(verdict)).map((verdict) => {
          const label = verdicts.label(verdict);
          const on = !hiddenVerdicts.includes(verdict);
          const count = countByVerdict.get(verdict) ?? 0;
          return (
            <button
              key={verdict}
              type="button"
              className="button toggle"
              aria-pressed={on}
              aria-label={filters.toggle(label, count)}
              onClick={() => {
                dispatch({ type: 'verdict-switched', verdict, on: !on });
              }}
            >
              <VerdictIcon verdict={verdict} />
              <span className="toggle-label">{label}</span>
              <span className="count">{number(count)}</span>
            </button>
          );
        })}
      </div>
    </details>
  );
});
