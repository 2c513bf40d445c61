import { memo, type MouseEvent } from 'react';
import { useDataText } from '../base/use-data-text';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { isRecordAlone } from '../../state/selectors';
import { offAfterTwo, offButOnly } from '../../state/only';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';
import { Explained } from '../base/Explained';

/**
 * A toggle for each category, with how many events it has under the other filters. Pressed twice, or with Shift, it
 * shows only this one, as the legends of charts do; and all again.
 */
export const CategoryFilter = memo(function CategoryFilter() {
  const { data, dispatch } = useInstance();
  const { hidden } = useSession().filters;
  const { countByCategory } = useFiltered();
  const { filters, number } = useMessages();
  const dataText = useDataText();
  const { categories } = data.head;
  const ids = categories.map(({ id }) => id);
  const most = number(data.totals[isRecordAlone(data) ? 'record' : 'claims']).replaceAll(/\d/gu, '0');
  const press = (id: string, { detail, shiftKey }: MouseEvent): void => {
    const isOn = !hidden.includes(id);
    if (shiftKey) dispatch({ type: 'filters-set', filters: { hidden: offButOnly(ids, hidden, id) } });
    else if (detail === 2)
      dispatch({ type: 'filters-set', filters: { hidden: offAfterTwo(ids, hidden, id) } });
    else dispatch({ type: 'category-switched', id, on: !isOn });
  };
  return (
    <div role="group" aria-label={filters.categories} className="category-filter">
      {categories.map(({ id, label, definition }, index) => {
        const on = !hidden.includes(id);
        const count = countByCategory[index] ?? 0;
        return (
          <Explained
            key={id}
            words={
              <>
                <span {...dataText}>{definition}</span>{' '}
                {ids.length > 1 && <span className="explained-press">{filters.pressTwice}</span>}
              </>
            }
          >
            {(description) => (
              <button
                type="button"
                className="button toggle chip"
                aria-pressed={on}
                aria-label={filters.toggle(label, count)}
                aria-describedby={description}
                onClick={(click) => {
                  press(id, click);
                }}
              >
                <GlyphIcon category={index} />
                <span className="toggle-label" {...dataText}>
                  {label}
                </span>{' '}
                {/* The total, unseen, is as wide as the number can be: what stands beside does not move. */}
                <span className="count" data-most={most}>
                  {number(count)}
                </span>
              </button>
            )}
          </Explained>
        );
      })}
    </div>
  );
});
