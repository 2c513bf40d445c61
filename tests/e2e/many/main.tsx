/// <reference types="vite/client" />
import { useCallback, useId, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { prepareColumns, selectSelected } from '../../../src/state/selectors';
import { INITIAL, reduce, VIEWS } from '../../../src/state/session';
import { createStore } from '../../../src/state/store';
import { CategoryFilter } from '../../../src/ui/CategoryFilter';
import { Chronology } from '../../../src/ui/Chronology';
import { Details } from '../../../src/ui/Details';
import { Dyad } from '../../../src/ui/Dyad';
import { SearchBox } from '../../../src/ui/SearchBox';
import { createDyad, useDyad, useFiltered, useSession } from '../../../src/ui/session-context';
import { StatusLine } from '../../../src/ui/StatusLine';
import { Tabs } from '../../../src/ui/Tabs';
import { Timeline } from '../../../src/ui/Timeline';
import { VerdictFilter } from '../../../src/ui/VerdictFilter';
import { SEEDED_HEAD } from '../../bench/seeded';
import { manyEvents } from './events';
import '../../../src/render/theme.css';
import '../../../src/ui/page.css';
import '../../../src/ui/filters.css';
import '../../../src/ui/timeline.css';
import '../../../src/ui/details.css';
import '../../../src/ui/lists.css';

/*
 * The page of one dataset, as a reader has it, over made-up events: `?n=100000` says how many, `?same=1` puts all on
 * one day. Composed here, since the site itself opens a dataset of objects.
 */

function Page() {
  const { prepared, store } = useDyad();
  const session = useSession();
  const filtered = useFiltered();
  const id = useId();
  const view = session.view ?? 'timeline';
  const selected = selectSelected(prepared, session);
  const select = useCallback(
    (event: string | null) => {
      store.dispatch({ type: 'select', id: event });
    },
    [store],
  );
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || selected === null) return;
    select(null);
    document.querySelector<HTMLElement>('[role=listbox]')?.focus();
  };
  return (
    <div
      className={selected === null ? 'explorer' : 'explorer with-details'}
      onKeyDown={closeOnEscape}
      role="presentation"
    >
      <header className="page-header">
        <div className="page-title">
          <h1>{prepared.dataset.title}</h1>
        </div>
        <Tabs
          id={id}
          views={VIEWS.filter((each) => each !== 'sources')}
          view={view}
          onChoose={(next) => {
            store.dispatch({ type: 'view', view: next });
          }}
        />
      </header>
      <main className="page-main">
        <search className="filters">
          <CategoryFilter />
          <VerdictFilter />
          <SearchBox />
          <StatusLine />
        </search>
        <div
          className="view"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${view}`}
          tabIndex={-1}
        >
          <h2 className="visually-hidden">{view}</h2>
          {view === 'chronology' ? <Chronology onOpen={select} /> : <Timeline onOpen={select} />}
        </div>
        {selected !== null && (
          <Details
            key={selected.id}
            event={selected}
            filtered={filtered}
            onSelect={select}
            onClose={() => {
              select(null);
            }}
          />
        )}
      </main>
    </div>
  );
}

const asked = new URLSearchParams(location.search);
const events = manyEvents(Number(asked.get('n') ?? 1000), asked.has('same'));
// In a task of its own: it is what a reader waits for, and the benchmark counts from here.
setTimeout(() => {
  performance.mark('events in hand');
  const prepared = prepareColumns(SEEDED_HEAD, events);
  performance.mark('prepared');
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root"');
  createRoot(root).render(
    <Dyad context={createDyad(prepared, createStore(reduce, INITIAL))}>
      <Page />
    </Dyad>,
  );
});
