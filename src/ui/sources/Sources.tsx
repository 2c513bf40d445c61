import { useEffect, useId, useRef } from 'react';
import { useDataText, useSourceText, type DataText } from '../base/use-data-text';
import { buildStrip } from '../../layout/beside/source-strip';
import { primaryCategory } from '../../model/event-categories';
import { excerptState, type ExcerptState } from '../../evidence/excerpt-state';
import { accountOf, countAccount } from '../../evidence/sentence-account';
import { citedSources, type CitedSource, type SourceExcerpt } from '../../evidence/source-excerpts';
import { GlyphIcon } from '../../render/svg/glyph-icon';
import { SvgStrip } from '../../render/svg/svg-strip';
import { SourceLine } from '../details/SourceLine';
import { LeftOutList } from './LeftOutList';
import { LeftToDo } from './LeftToDo';
import { OpenText } from './OpenText';
import { useInstance, useSession } from '../base/instance-context';
import { PassedOverList } from './PassedOverList';
import type { SoughtExcerpt } from './sought-excerpt';
import type { OpenedText, OpenedTexts } from './opened-text';
import { TextWithExcerpts } from './TextWithExcerpts';
import { useMessages } from '../base/use-messages';
import { useElementWidth } from '../base/use-element-size';
import type { SourceMessages } from '../../words/parts/sources';

export interface SourcesProps {
  readonly texts: OpenedTexts;
  /** What is to be brought into view, once. */
  readonly sought: SoughtExcerpt | null;
  readonly onFound: () => void;
  readonly onText: (source: string, text: OpenedText) => void;
  readonly onOpen: (id: string) => void;
  readonly words: SourceMessages;
}

/** Each source as a strip of its length, what of it is cited and what is left out, and the check against a copy. */
export function Sources({ texts, sought, onFound, onText, onOpen, words }: SourcesProps) {
  const { head, table } = useInstance().data;
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const cited = citedSources(head.sources, table);
  const named = head.sources.filter(({ id }) => cited.every(({ source }) => source.id !== id));
  const longest = Math.max(
    ...cited.map(({ source, excerpts }) => source.length ?? excerpts.at(-1)?.evidence.end ?? 0),
  );
  return (
    <div className="sources">
      <div ref={box} className="sources-measure" />
      {cited.map((each) => (
        <OneSource
          key={each.source.id}
          cited={each}
          longest={longest}
          width={width}
          text={texts.get(each.source.id) ?? null}
          sought={sought}
          onFound={onFound}
          onText={onText}
          onOpen={onOpen}
          words={words}
        />
      ))}
      {named.length > 0 && (
        <section className="named-sources">
          <h3>{words.named}</h3>
          <p className="shelf-note">{words.namedNote(named.length)}</p>
          <ol>
            {named.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} id={source.id} words={words} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <LeftToDo texts={texts} onOpen={onOpen} words={words.open} />
    </div>
  );
}

interface OneSourceProps extends Omit<SourcesProps, 'texts'> {
  readonly cited: CitedSource;
  readonly longest: number;
  readonly width: number;
  readonly text: OpenedText | null;
}

function OneSource({ cited, longest, width, text, sought, onFound, onText, onOpen, words }: OneSourceProps) {
  const { data } = useInstance();
  const { source, excerpts } = cited;
  const { dates } = useMessages();
  const leftOut = source.leftOut ?? [];
  const sourceText = useSourceText()(source);
  const dated = excerpts.filter(({ event }) => event.time !== null).length;
  // Of a text of which nobody has said what is passed over, nothing is counted.
  const account =
    text === null || source.passedOver === undefined
      ? null
      : countAccount(
          accountOf(
            source,
            excerpts.map(({ event, evidence }) => ({ date: event.date, evidence: [evidence] })),
            text.text,
          ),
        );
  const states = excerpts.map(({ evidence }) => excerptState(evidence, text?.text ?? null));
  return (
    <section className="source">
      <h3 {...sourceText}>{source.title}</h3>
      <p className="source-line">
        {words.facts({
          author: source.author ?? null,
          length: source.length ?? null,
          onTimeline: dated,
          onShelf: excerpts.length - dated,
          leftOut: leftOut.length,
        })}
      </p>
      <SvgStrip
        scene={buildStrip(source, excerpts, longest, width)}
        categoryOf={({ event }) => primaryCategory(data.head, event)}
      />
      {source.passedOver !== undefined && (
        <ul className="strip-legend" aria-hidden="true">
          {words.strip.map(({ look, means }) => (
            <li key={look}>
              <svg width="16" height="12">
                <rect
                  className={look === 'cited' ? 'strip-cited' : `strip-${look}`}
                  x={1}
                  y={look === 'passed' ? 4 : 1}
                  width={14}
                  height={look === 'passed' ? 4 : 10}
                />
              </svg>
              <span>{means}</span>
            </li>
          ))}
        </ul>
      )}
      {source.compared !== undefined && (
        <p className="compared">
          {words.compared(excerpts.length, dates.range(source.compared.extent.possible))}
        </p>
      )}
      <OpenText source={source} text={text} onText={onText} words={words} />
      <ol className="excerpt-list">
        {excerpts.map((excerpt, i) => (
          <ExcerptLine
            key={`${excerpt.event.id} ${excerpt.evidence.start}`}
            excerpt={excerpt}
            state={states[i] ?? { state: 'not-checked' }}
            isSought={excerpt.event.id === sought?.event && excerpt.evidence.start === sought.start}
            onFound={onFound}
            text={sourceText}
            onOpen={onOpen}
            words={words}
          />
        ))}
      </ol>
      {account !== null && <p className="compared">{words.account(account)}</p>}
      <LeftOutList source={source} text={text?.text ?? null} words={words} />
      <PassedOverList source={source} text={text?.text ?? null} words={words} />
      {text !== null && (
        <TextWithExcerpts
          source={source}
          text={text.text}
          excerpts={excerpts}
          states={states}
          onOpen={onOpen}
          words={words}
        />
      )}
    </section>
  );
}

interface ExcerptLineProps {
  readonly excerpt: SourceExcerpt;
  readonly state: ExcerptState;
  /** How the words of its source are read. */
  readonly text: DataText;
  readonly isSought: boolean;
  readonly onFound: () => void;
  readonly onOpen: (id: string) => void;
  readonly words: SourceMessages;
}

function ExcerptLine(props: ExcerptLineProps) {
  const { excerpt, state, text, isSought, onFound, onOpen, words } = props;
  const { event, evidence } = excerpt;
  const title = useRef<HTMLButtonElement>(null);
  const place = useId();
  useEffect(() => {
    if (!isSought) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'center' });
    onFound();
  }, [isSought, onFound]);
  const dataText = useDataText();
  const { data } = useInstance();
  const { selection } = useSession();
  return (
    <li className={event.id === selection ? 'selected' : undefined}>
      <GlyphIcon category={primaryCategory(data.head, event)} />
      <button
        ref={title}
        type="button"
        className="title-button"
        {...dataText}
        aria-current={event.id === selection}
        aria-describedby={place}
        onClick={() => {
          onOpen(event.id);
        }}
      >
        {event.title}
      </button>
      <p id={place} className="excerpt-place">
        {/* Before the reader has opened a text there is nothing to be told of it. */}
        {state.state !== 'not-checked' && (
          <span className={`excerpt-state ${state.state}`}>{words.state[state.state]}</span>
        )}
        <span className="source-line">{words.place(evidence.section, evidence.start)}</span>
      </p>
      {state.state === 'differs' && (
        <dl className="difference">
          <dt>{words.cited}</dt>
          <dd {...text}>
            <span>{evidence.exact.slice(0, state.at)}</span>
            <strong>{evidence.exact.slice(state.at)}</strong>
          </dd>
          <dt>{words.inYourFile}</dt>
          <dd {...text}>
            <span>{state.found.slice(0, state.at)}</span>
            <strong>{state.found.slice(state.at)}</strong>
          </dd>
        </dl>
      )}
    </li>
  );
}
