import { memo } from 'react';
import { useDataText } from '../base/use-data-text';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { useInstance, useFiltered, useSession } from '../base/instance-context';
import { useMessages } from '../base/use-messages';

/** A toggle for each category, with how many events it has under the other filters. */
export const CategoryFilter = memo(function CategoryFilter() {
  const { data, dispatch } = useInstance();
  const { hidden } = useSession().filters;
  const { countByCategory } = useFiltered();
  const { filters, number } = useMessages();
  const dataText = useDataText();
  return (
    <div role="group" aria-label={filters.categories} className="category-filter">
      {data.head.categories.map(({ id, label }, index) => {
        const on = !hidden.includes(id);
        const count = countByCategory[index] ?? 0;
        return (
          <button
            key={id}
            type="button"
            className="button toggle"
            aria-pressed={on}
            aria-label={filters.toggle(label, count)}
            onClick={() => {
              dispatch({ type: 'category-switched', id, on: !on });
            }}
          >
            <GlyphIcon category={index} />
            <span className="toggle-label" {...dataText}>
              {label}
            </span>
            <span className="count">{number(count)}</span>
          </button>
        );
      })}
    </div>
  );
});
