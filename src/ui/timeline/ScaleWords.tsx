import type { ViewForm } from '../../layout/columns/view-form';
import type { ColumnMessages } from '../../words/parts/columns';

export interface ScaleWordsProps {
  readonly form: ViewForm;
  readonly words: ColumnMessages;
}

/** What a mark is, and what a column, where marks are stacked. */
export const ScaleWords = ({ form, words }: ScaleWordsProps) => (
  <p className="pale">
    <span>{words.scale(form)}</span>
  </p>
);
