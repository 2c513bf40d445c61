import { memo, type MouseEvent } from 'react';
import { NO_FILTERS } from '../../model/events/filter';
import type { Elsewhere as ElsewhereFacts } from '../../state/selectors';
import { useFiltered, useInstance } from '../base/instance-context';
import { showShelf } from '../base/show-shelf';
import { useSignalValue } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

const KINDS = ['record', 'leftOut', 'undated'] as const satisfies readonly (keyof ElsewhereFacts)[];

/** What a search found beside what the timeline shows: each of its kinds is a press away. */
export const Elsewhere = memo(function Elsewhere() {
  const { dispatch, elsewhere } = useInstance();
  const { claims, record } = useFiltered();
  const words = useMessages().filters;
  const there = useSignalValue(elsewhere);
  if (there === null) return null;
  const { hidden, hiddenVerdicts, range } = NO_FILTERS;
  const show: Readonly<Record<keyof ElsewhereFacts, (press: MouseEvent) => void>> = {
    record: () => {
      dispatch({ type: 'record-switched', on: true });
    },
    leftOut: () => {
      dispatch({ type: 'filters-set', filters: { hidden, hiddenVerdicts, range } });
    },
    undated: ({ currentTarget }) => {
      showShelf(currentTarget);
    },
  };
  return KINDS.filter((kind) => there[kind] > 0).map((kind) => (
    <button key={kind} type="button" className="link-button elsewhere" onClick={show[kind]}>
      {words.showElsewhere(kind, there[kind], claims.shown + record.shown > 0)}
    </button>
  ));
});
