import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useDataText } from '../base/use-data-text';
import type { TimelineData } from '../../state/timeline-data';
import { hasAxis } from '../../state/selectors';
import { INITIAL, VIEWS, type View } from '../../state/session';
import type { LinkFault } from '../../state/url';
import { CategoryFilter } from '../filters/CategoryFilter';
import { Cite } from './Cite';
import { Headline } from './Headline';
import { SkipLink } from './SkipLink';
import { useTitle } from './use-title';
import { LaterChronology, LaterShelf } from '../lists/LaterLists';
import { LaterHelp } from './LaterHelp';
import type { DetailsProps } from '../details/Details';
import { LaterDetails } from '../details/LaterDetails';
import { useOpenEvent } from '../details/use-open-event';
import { later, loadTheRest } from '../base/later/later';
import { laterWithWords } from '../base/later/later-with-words';
import { useTextSpace } from './use-text-space';
import { Extra } from '../base/later/Extra';
import { Part } from '../base/later/Part';
import { RecordToggle } from '../filters/RecordToggle';
import { SearchBox } from '../filters/SearchBox';
import { createInstance } from '../../instance/instance';
import { createSessionStore } from '../../instance/session-store';
import { InstanceContext, useInstance, useFiltered, useSession } from '../base/instance-context';
import { LaterFitWindow, LaterKeepPlace } from './later-parts';
import { LaterNothingFound } from '../report/LaterNothingFound';
import { WhatWasRead } from '../report/WhatWasRead';
import type { OpenedText, OpenedTexts } from '../sources/opened-text';
import { StatusLine } from '../filters/StatusLine';
import { Tabs } from './Tabs';
import { UnreadLink } from './UnreadLink';
import { TimelineView } from '../timeline/TimelineView';
import { sessionFromAddress, useLink } from './use-link';
import { useOuterEscape } from '../base/use-escape';
import { useFocusShelter } from '../base/use-focus-return';
import { whenIdle } from '../../instance/when-idle';
import { useMedia } from './use-media';
import { usePrerendered } from '../base/use-prerendered';
import { VerdictStrip } from '../filters/VerdictStrip';
import { loadLaterMessages } from '../../words/languages';
import type { Messages } from '../../words/messages';
import { useMessages } from '../base/use-messages';
import type { SoughtExcerpt } from '../sources/sought-excerpt';
import type { SourcesProps } from '../sources/Sources';
import type { SourceMessages } from '../../words/parts/sources';

function LayingOut() {
  return <p className="laying-out">{useMessages().page.layingOutSources}</p>;
}

/** Comes when it is asked for: the first page does not need it. */
const Sources = laterWithWords<Omit<SourcesProps, 'words'>, SourceMessages>(
  async () => (await import('../sources/Sources')).Sources,
  ({ sources }) => sources,
  <LayingOut />,
);

/** What only paper has comes with the rest. */
const PrintedClaims = later(async () => (await import('./Printed')).PrintedClaims);
const PrintedLandscape = later(async () => (await import('./Printed')).PrintedLandscape);
const PrintedFoot = later(async () => (await import('./Printed')).PrintedFoot);

interface ExplorerProps {
  readonly data: TimelineData;
  readonly messages: Messages;
}

/** One dataset, explored: the page. */
export function Explorer({ data, messages }: ExplorerProps) {
  const prerendered = usePrerendered();
  const [{ store, link }] = useState(() => {
    // What was built knows no address: `useLink` reads it once the page is taken over.
    const read = prerendered ? { session: INITIAL, unread: [] } : sessionFromAddress(data);
    return { store: createSessionStore(read.session), link: read };
  });
  const [unread, setUnread] = useState<readonly LinkFault[]>(link.unread);
  const instance = useMemo(() => createInstance(data, store, { messages }), [data, store, messages]);
  useLayoutEffect(() => {
    instance.start();
    return instance.destroy;
  }, [instance]);
  useLink(instance, setUnread);
  return (
    <InstanceContext value={instance}>
      <Page
        unread={unread}
        onRead={() => {
          setUnread([]);
        }}
      />
    </InstanceContext>
  );
}

/** A screen so narrow that a chronology reads better than an axis; `prerendered.css` has it too. */
const NARROW = '(max-width: 39.99rem)';

/** As wide that the details stand beside the timeline: below, they are a sheet over it. */
const PANE_BESIDE = '(min-width: 62.5rem)';

/** As wide that the details stand beside the timeline, and so narrow that they leave it little. */
const PANE_TAKES_ROOM = '(min-width: 62.5rem) and (max-width: 89.99rem)';

/** What comes later is not in the way of a reader who begins at once, and does not wait for one who never rests. */
const PATIENCE = { after: 0, latest: 1000 };

/** The mark in the browser's timeline of performance from which on the page needs no network. */
const COMPLETE = 'dyad-complete';

/** Where the focus goes, in this order, when what had it goes away. */
const SHELTERS = ['[role=tabpanel]', '.details h2'];

interface PageProps {
  /** What of the link could not be read. */
  readonly unread: readonly LinkFault[];
  readonly onRead: () => void;
}

function Page({ unread, onRead }: PageProps) {
  const { data, dispatch, setSpace } = useInstance();
  const session = useSession();
  const prerendered = usePrerendered();
  const narrow = useMedia(NARROW);
  const view = session.view ?? (narrow ? 'chronology' : 'timeline');
  const selected = useOpenEvent();
  const isTight = useMedia(PANE_TAKES_ROOM) && selected !== null;
  const isBeside = useMedia(PANE_BESIDE);
  useLayoutEffect(() => {
    setSpace({ laneMode: selected === null ? 'tall' : isBeside ? 'close' : 'single' });
  }, [setSpace, selected, isBeside]);
  useTitle(view, selected);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const open = useCallback(
    (event: string) => {
      dispatch({ type: 'event-opened', id: event });
    },
    [dispatch],
  );
  const close = useCallback(() => {
    dispatch({ type: 'event-closed' });
  }, [dispatch]);
  useTextSpace(root);
  useOuterEscape(root);
  useFocusShelter(root, SHELTERS);
  const { head } = data;
  const isTimeline = (view === 'timeline' || prerendered) && hasAxis(data);
  const messages = useMessages();
  const dataText = useDataText();
  useEffect(
    () =>
      whenIdle(() => {
        void Promise.allSettled([loadTheRest(), loadLaterMessages(messages)]).then(() =>
          performance.mark(COMPLETE),
        );
      }, PATIENCE),
    [messages],
  );
  const [sought, setSought] = useState<SoughtExcerpt | null>(null);
  const showInSource = useCallback(
    (excerpt: SoughtExcerpt, closes: boolean) => {
      setSought(excerpt);
      dispatch({ type: 'shown-in-source', closes });
    },
    [dispatch],
  );
  // Whether the address opens the next details, and no reader.
  const isLinked = useRef(false);
  useLayoutEffect(() => {
    isLinked.current = sessionFromAddress(data).session.selection !== null;
  }, [data]);
  const takeLinked = useCallback(() => {
    const was = isLinked.current;
    isLinked.current = false;
    return was;
  }, []);
  const endSearch = useCallback(() => {
    setSought(null);
  }, []);
  const [texts, setTexts] = useState<OpenedTexts>(new Map());
  const addText = useCallback((source: string, text: OpenedText) => {
    setTexts((before) => new Map(before).set(source, text));
  }, []);
  return (
    <div ref={root} className={classes('explorer', { prerendered, 'with-details': selected !== null })}>
      <Extra>
        {isTimeline && <LaterFitWindow page={root} isOpen={selected !== null} isBeside={isBeside} />}
        <LaterKeepPlace root={root} event={selected?.id ?? null} view={view} />
      </Extra>
      <header className="page-header">
        <SkipLink view={view} panel={`${id}-panel`} />
        <p className="dataset-name" {...dataText}>
          {head.title}
        </p>
        <Tabs
          id={id}
          views={VIEWS}
          view={view}
          onChoose={(next: View) => {
            dispatch({ type: 'view-chosen', view: next });
          }}
        />
        {data.table.count > 0 && (
          <search className="page-search" inert={prerendered}>
            <Part name={messages.filters.search}>
              <SearchBox />
            </Part>
          </search>
        )}
      </header>
      <main className="page-main">
        <Part name={head.title}>
          <Headline shelf={`${id}-shelf`} />
        </Part>
        {data.table.count > 0 && (
          <section className="filters" aria-label={messages.filters.filters} inert={prerendered}>
            <Part name={messages.filters.filters}>
              <VerdictStrip />
              <CategoryFilter />
              <RecordToggle isTight={isTight} />
            </Part>
          </section>
        )}
        <div className="notices">
          {unread.length > 0 && (
            <Part name={location.search}>
              <UnreadLink faults={unread} onRead={onRead} />
            </Part>
          )}
          <WhatWasRead />
        </div>
        <div
          className="view"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${view}`}
          tabIndex={-1}
        >
          <h2 className="visually-hidden">{messages.page.view[view]}</h2>
          {!isTimeline && (
            <Part name={messages.filters.filters}>
              <StatusLine />
            </Part>
          )}
          {view !== 'sources' && (
            <Part name={messages.filters.filters}>
              <LaterNothingFound />
            </Part>
          )}
          {/* Which of the two is read without scripts, and until they are here, a style sheet decides. */}
          {isTimeline && (
            <Extra>
              <PrintedLandscape />
            </Extra>
          )}
          {isTimeline && (
            <Part name={messages.page.view.timeline}>
              <TimelineView under={<StatusLine />} />
            </Part>
          )}
          {isTimeline && (
            <Extra>
              <PrintedClaims onOpen={open} />
            </Extra>
          )}
          {prerendered && <h2 className="chronology-heading">{messages.page.view.chronology}</h2>}
          {(view === 'chronology' || prerendered) && (
            <Part name={messages.page.view.chronology}>
              <LaterChronology onOpen={open} />
            </Part>
          )}
          {view === 'sources' && (
            <Part name={messages.page.view.sources}>
              <Sources texts={texts} sought={sought} onFound={endSearch} onText={addText} onOpen={open} />
            </Part>
          )}
        </div>
        {selected !== null && (
          <Part name={messages.page.details} className="details" onClose={close}>
            <OpenEvent
              event={selected}
              takeLinked={takeLinked}
              onSelect={open}
              onClose={close}
              onShowInSource={showInSource}
            />
          </Part>
        )}
        {view !== 'sources' && (
          <Part name={messages.lists.shelf} className="shelf">
            <LaterShelf id={`${id}-shelf`} onOpen={open} />
          </Part>
        )}
      </main>
      <Extra>
        <PrintedFoot />
      </Extra>
      <footer className="page-footer">
        <Part name={messages.page.cite}>
          <Cite />
        </Part>
        <Extra>
          <LaterHelp head={head} />
        </Extra>
      </footer>
    </div>
  );
}

const classes = (name: string, others: Readonly<Record<string, boolean>>): string =>
  [name, ...Object.keys(others).filter((other) => others[other])].join(' ');

const OpenEvent = (props: Omit<DetailsProps, 'filtered'>) => (
  <LaterDetails {...props} filtered={useFiltered()} />
);
