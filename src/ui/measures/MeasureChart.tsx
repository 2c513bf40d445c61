import { useId, useMemo, useRef, useState } from 'react';
import type { Interval } from '../../dates/time';
import { buildMeasureScene } from '../../layout/measures/build-measure-scene';
import type { MeasureScene } from '../../layout/measures/measure-scene';
import { isNarrow, isWide } from '../../layout/scene/chart-frame';
import { foremostFinding, measureFindings } from '../../model/measure-findings';
import { spanOfEntries } from '../../model/measure-points';
import { ClaimSign, ReportedSign } from '../../render/svg/svg-measure';
import type { MeasureSeries } from '../../state/timeline-data';
import type { MeasureMessages } from '../../words/parts/measures';
import { Explained } from '../base/Explained';
import { useInstance, useSession } from '../base/instance-context';
import { useDataText } from '../base/use-data-text';
import { useMessages } from '../base/use-messages';
import { usePrerenderedBelow } from '../base/use-prerendered';
import { useSignalValue } from '../base/use-signal-value';
import { MeasureTable } from './MeasureTable';
import { MeasureValues } from './MeasureValues';
import { useWidth } from './use-width';

export interface MeasureProps {
  readonly series: MeasureSeries;
  /** Whether it stands by itself; else it is below the timeline, and where it is wide it shares that one's axis. */
  readonly isAlone: boolean;
  readonly onOpen: (id: string) => void;
}

/** The least width of a heading beside the values, and of a wide one, in rem. */
const HEADING = 22;
const WIDE_HEADING = 34;

/** How many claims are told in sentences: all others are in the table. */
const MOST_FACTS = 6;

interface Axis {
  readonly domain: Interval;
  readonly plot: { readonly x: number; readonly width: number };
}

interface ChartProps extends Pick<MeasureProps, 'series' | 'onOpen'> {
  readonly words: MeasureMessages;
  /** That of the timeline; null for a chart that stands by itself. */
  readonly timeline: Axis | null;
}

/** Reported values and claims of one measure: what they come to in a sentence, as a chart, and as a table. */
export function MeasureChart({ isAlone, ...props }: MeasureProps & Pick<ChartProps, 'words'>) {
  return isAlone ? <Chart {...props} timeline={null} /> : <ChartBelowTimeline {...props} />;
}

function ChartBelowTimeline(props: Omit<ChartProps, 'timeline'>) {
  const { scene, domain } = useSignalValue(useInstance().drawn).onScreen;
  return <Chart {...props} timeline={{ domain, plot: scene.plot }} />;
}

function Chart({ series, timeline, onOpen, words }: ChartProps) {
  const { measure, entries } = series;
  const { dispatch } = useInstance();
  const { measureScale } = useSession();
  const prerendered = usePrerenderedBelow();
  const dataText = useDataText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const findings = useMemo(() => measureFindings(entries), [entries]);
  const foremost = useMemo(() => foremostFinding(findings), [findings]);
  const scene = useMeasureScene(section, { series, timeline, words, findings });
  const headings = scene.emptyLeft > 0 ? ['beside', ...(scene.isHeadingWide ? ['wide'] : [])] : [];
  return (
    <section
      ref={section}
      className={['measure', ...headings].join(' ')}
      aria-labelledby={`${id}-heading`}
      inert={prerendered}
    >
      <div className="measure-head">
        <h3 id={`${id}-heading`} {...dataText}>
          {foremost === null ? measure.label : words.finding(foremost, measure.noun ?? null)}
        </h3>
        <p className="measure-about" {...dataText}>
          {words.about(measure.label)}
        </p>
        {findings.slice(0, MOST_FACTS).map((finding) => (
          <p key={finding.claim.key} className="measure-fact">
            {words.fact(finding)}
          </p>
        ))}
        {scene.offScale > 0 && <p className="measure-note">{words.offScale(scene.offScale)}</p>}
        {scene.values.length === 0 && scene.offScale === 0 && entries.length > 0 && (
          <p className="measure-note">{words.noneInView(scene.all)}</p>
        )}
        <div className="measure-legend">
          {findings.length > 0 && (
            <span>
              <ClaimSign category={findings[0]?.claim.category ?? 0} /> <span>{words.claimed}</span>
            </span>
          )}
          <span>
            <ReportedSign /> <span>{words.reported}</span>
          </span>
          {!prerendered && (
            <>
              <Explained words={words.logarithmicMeans}>
                {(description) => (
                  <button
                    type="button"
                    className="link-button"
                    aria-pressed={measureScale === 'log'}
                    aria-describedby={description}
                    onClick={() => {
                      dispatch({ type: 'scale-chosen', scale: measureScale === 'log' ? 'linear' : 'log' });
                    }}
                  >
                    {words.logarithmic}
                  </button>
                )}
              </Explained>
              <button
                type="button"
                className="link-button"
                aria-expanded={isOpen}
                aria-controls={`${id}-table`}
                onClick={() => {
                  setOpen(!isOpen);
                }}
              >
                {words.asTable}
              </button>
            </>
          )}
        </div>
      </div>
      <MeasureValues series={series} scene={scene} words={words} onOpen={onOpen} />
      <div id={`${id}-table`} className={isOpen ? 'measure-table' : 'measure-table folded'}>
        {(isOpen || timeline === null) && <MeasureTable series={series} words={words} />}
      </div>
    </section>
  );
}

interface SceneOptions extends Omit<ChartProps, 'onOpen'> {
  readonly findings: ReturnType<typeof measureFindings>;
}

interface HeadedScene extends MeasureScene {
  readonly isHeadingWide: boolean;
  /** The time of all values. */
  readonly all: Interval;
}

/** The chart in the width that it has: on the timeline's axis, or on one of its own. */
function useMeasureScene(
  section: Parameters<typeof useWidth>[0],
  { series, timeline, words, findings }: SceneOptions,
): HeadedScene {
  const { data, space } = useInstance();
  const { rem, measure: measureText, width: built } = useSignalValue(space);
  const { measureScale } = useSession();
  const { dates } = useMessages();
  const own = useWidth(section) ?? built;
  const { measure, entries } = series;
  const { limits } = data;
  // Narrow, the time of its values would be a third of the axis: the chart takes all of the width for that.
  const isShared = timeline !== null && !isNarrow(own, rem);
  const domain = isShared ? timeline.domain : null;
  // A list has sides of its own.
  const side = timeline === null ? 0 : rem;
  const { x, width: plotWidth } = isShared ? timeline.plot : { x: side, width: own - side * 2 };
  const all = useMemo(() => spanOfEntries(entries, limits), [entries, limits]);
  return useMemo(() => {
    const scene = buildMeasureScene({
      entries,
      findings,
      domain: domain ?? widened(all),
      plot: { x, width: plotWidth },
      isAlone: domain === null,
      headRoom: domain !== null && isWide(own, rem) ? rem * HEADING : 0,
      height: rem * 14,
      rem,
      scale: measureScale,
      words: { ...words.picture, axis: dates, tick: (value) => words.tick(value, measure.unit) },
      measure: measureText,
    });
    // As wide as its place, whatever a style sheet says of pictures.
    return { ...scene, width: own, all, isHeadingWide: scene.emptyLeft >= rem * WIDE_HEADING };
  }, [
    entries,
    findings,
    domain,
    all,
    x,
    plotWidth,
    own,
    rem,
    measureScale,
    words,
    dates,
    measure,
    measureText,
  ]);
}

/** Room at each side, so that the marks at the ends keep clear of the edge. */
const MARGIN = 0.02;

const widened = ({ start, end }: Interval): Interval => ({
  start: start - (end - start) * MARGIN,
  end: end + (end - start) * MARGIN,
});
