import { useMemo } from 'react';
import { buildMeasureScene } from '../../layout/measures/build-measure-scene';
import { measureFindings } from '../../model/measure-findings';
import { spanOfEntries } from '../../model/measure-points';
import { SvgSpark } from '../../render/svg/svg-measure';
import type { MeasureSeries } from '../../state/timeline-data';
import { useInstance } from '../base/instance-context';
import { useDataText } from '../base/use-data-text';
import { useLaterMessages, useMessages } from '../base/use-messages';
import { useSignalValue } from '../base/use-signal-value';

/** The sizes of the small picture, in pixels: it grows with its place. */
const WIDTH = 336;
const HEIGHT = 76;

/** So small that nothing is written in it: its margins follow from the size of the text. */
const TEXT = 8;

/** Where an event claims a value of a measure: all its values as a small picture, folded. */
export function MeasureSpark({ event }: { readonly event: string }) {
  const { measures } = useInstance().data;
  return measures.map((series) => (
    <Spark
      key={series.measure.id}
      series={series}
      claim={series.entries.findIndex((entry) => entry.event === event)}
    />
  ));
}

function Spark({ series, claim }: { readonly series: MeasureSeries; readonly claim: number }) {
  const { data, space } = useInstance();
  const { dates, measures } = useMessages();
  const words = useLaterMessages(measures);
  const { measure: measureText } = useSignalValue(space);
  const dataText = useDataText();
  const { entries, measure } = series;
  const findings = useMemo(() => (claim < 0 ? [] : measureFindings(entries)), [entries, claim]);
  const finding = findings.find((each) => each.claim === entries[claim]);
  if (words === null || finding === undefined) return null;
  const all = spanOfEntries(entries, data.limits);
  const scene = buildMeasureScene({
    entries,
    findings,
    domain: all,
    plot: { x: 2, width: WIDTH - 4 },
    isAlone: false,
    headRoom: 0,
    height: HEIGHT,
    rem: TEXT,
    scale: 'linear',
    words: { ...words.picture, axis: dates, tick: () => '' },
    measure: measureText,
  });
  return (
    <details className="measure-spark">
      <summary {...dataText}>{words.allValues(measure.label, entries.length, all)}</summary>
      <SvgSpark scene={scene} active={scene.values.find(({ index }) => index === claim) ?? null} />
      <p>{words.fact(finding)}</p>
    </details>
  );
}
