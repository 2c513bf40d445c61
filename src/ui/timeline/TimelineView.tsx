import { useDeferredValue, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { SvgTimeline } from '../../render/svg/svg-timeline';
import { sameDomain } from '../../layout/visible-domain';
import type { Scene } from '../../layout/scene/scene';
import { isElement } from '../../instance/elements';
import { useInstance } from '../base/instance-context';
import { later } from '../base/later/later';
import { laterWithWords } from '../base/later/later-with-words';
import { Extra } from '../base/later/Extra';
import { Failed, Part } from '../base/later/Part';
import { usePrerendered } from '../base/use-prerendered';
import { useSignalPart, useSignalValue } from '../base/use-signal-value';
import type { OutsideMessages } from '../../words/parts/outside';
import { useMessages } from '../base/use-messages';
import { commandOf } from './commands';
import { Controls } from './Controls';
import { EventList } from './EventList';
import { EventListbox } from './EventListbox';
import { LaterMeasure } from '../measures/LaterMeasures';
import { LaterOverview } from './later-parts';
import type { OutsideWordsProps } from './OutsideWords';
import { useController } from './use-controller';
import { useLinks } from './use-links';
import { useQuestion } from './use-question';
import { useSpace } from './use-space';

/** The painter of many events comes when there are many. */
const CanvasTimeline = later(async () => (await import('./CanvasTimeline')).CanvasTimeline);

/** Nothing glides before the reader has chosen something. */
const Glide = later(async () => (await import('./Glide')).Glide);

/** So do the words of columns, where a host asks for SVG. */
const SvgFlags = later(async () => (await import('../../render/svg/svg-flags')).SvgFlags);

const SilenceWords = later(async () => (await import('./SilenceWords')).SilenceWords);

/** Where all there is is in view, as at first, nothing lies outside. */
const OutsideWords = laterWithWords<Omit<OutsideWordsProps, 'words'>, OutsideMessages>(
  async () => (await import('./OutsideWords')).OutsideWords,
  ({ outside }) => outside,
);

const KeysDialog = later(async () => (await import('./KeysDialog')).KeysDialog);

interface TimelineViewProps {
  /** Whether the buttons stand under the picture, and the overview under those. */
  readonly controls?: boolean;
  readonly overview?: boolean;
  /** What stands first in the row of buttons. */
  readonly under?: ReactNode;
}

/** Where the plot stands in the picture, and how wide the two are. */
const frameOf = ({ plot, width }: Scene) => ({ left: plot.x, plot: plot.width, width });

/** The timeline: a picture, a listbox of targets over it, a button for every key, and the overview. */
export function TimelineView({ controls = true, overview = true, under }: TimelineViewProps) {
  const { data, picture, drawn } = useInstance();
  const { timeline: words, page } = useMessages();
  const id = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const listbox = useRef<HTMLDivElement>(null);
  const { rem, measure } = useSpace(viewport);
  const timeline = useController(viewport);
  const question = useQuestion(timeline);
  useLinks();
  const list = useSignalValue(timeline.list);
  const isShowingKeys = useSignalValue(timeline.isShowingKeys);
  const isSvg = useSignalPart(picture, ({ painter }) => painter === 'svg');
  const now = useSignalValue(drawn);
  // A canvas is drawn by itself, at once; what is read aloud may follow a moment later.
  const following = useDeferredValue(now);
  const { domain } = now.onScreen;
  const { language } = data.head;
  const press = (key: KeyboardEvent): void => {
    const isHeard = question.isAwaited && question.hear(key.nativeEvent);
    const command = commandOf(key.nativeEvent);
    if (!isHeard && command === undefined) return;
    key.preventDefault();
    if (!question.isAwaited) command?.run(timeline);
  };
  return (
    <div className="timeline" inert={usePrerendered()}>
      <div
        className="viewport"
        // What is drawn and read aloud is in the words of the dataset, but for dates.
        lang={language}
        ref={viewport}
        onDoubleClick={({ target, clientX, clientY }) => {
          if (isElement(target) && target.closest('[data-group]') !== null) return;
          timeline.zoomInAt({ clientX, clientY });
        }}
      >
        <Part name={page.view.timeline}>
          {isSvg ? (
            <SvgTimeline drawing={now.onScreen} id={id}>
              {now.onScreen.scene.flags.length > 0 && <SvgFlags {...now.onScreen} />}
            </SvgTimeline>
          ) : (
            <CanvasTimeline timeline={timeline} />
          )}
        </Part>
        <EventListbox
          ref={listbox}
          id={id}
          timeline={timeline}
          drawn={isSvg ? now : following}
          onFocus={() => {
            question.load();
            timeline.begin();
          }}
          onKeyDown={press}
        />
        <Extra>
          <Glide viewport={viewport} drawn={now} />
        </Extra>
        <Extra>
          <SilenceWords drawn={now} rem={rem} measure={measure} />
        </Extra>
        <Extra>
          {!sameDomain(domain, data.limits) && (
            <OutsideWords
              drawn={isSvg ? now : following}
              rem={rem}
              measure={measure}
              timeline={timeline}
              listbox={listbox}
            />
          )}
        </Extra>
      </div>
      <p id={`${id}-keys`} hidden>
        {words.keys}
      </p>
      {controls && <Controls timeline={timeline} domain={domain} first={under} />}
      {question.fault !== null && (
        <Failed name={words.command.ask} fault={question.fault} again={timeline.ask} />
      )}
      {question.Form !== null && (
        <Part name={words.command.ask} onClose={timeline.endAsking}>
          <question.Form
            shown={now.filtered.shownPositions().length}
            heard={question.heard}
            timeline={timeline}
            listbox={listbox}
          />
        </Part>
      )}
      {isShowingKeys && (
        <Part name={words.keysHeading} onClose={timeline.hideKeys}>
          <KeysDialog onClose={timeline.hideKeys} />
        </Part>
      )}
      {list !== null && (
        <Part key={list.label} name={list.label} onClose={timeline.closeList}>
          <EventList
            label={list.label}
            positions={list.positions}
            onOpen={timeline.openEvent}
            onClose={timeline.closeList}
          />
        </Part>
      )}
      {overview && (
        <Part name={words.overview}>
          <LaterOverview
            filtered={following.filtered}
            domain={domain}
            frame={frameOf(now.onScreen.scene)}
            measure={measure}
            rem={rem}
            onDomain={timeline.motion.jumpTo}
          />
        </Part>
      )}
      {data.measures.map((each) => (
        <Part key={each.measure.id} name={each.measure.label}>
          <LaterMeasure series={each} isAlone={false} onOpen={timeline.openEvent} />
        </Part>
      ))}
    </div>
  );
}
