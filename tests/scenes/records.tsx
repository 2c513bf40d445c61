import type { ReactElement } from 'react';
import { buildMeasureScene } from '../../src/layout/measures/build-measure-scene';
import type { MeasureScale } from '../../src/layout/measures/measure-scene';
import { frozenDataset } from '../frozen/frozen-dataset';
import { buildStrip } from '../../src/layout/beside/source-strip';
import { estimateText } from '../../src/layout/labels/text';
import { primaryCategory } from '../../src/model/event-categories';
import { tableOf } from '../../src/model/events/event-table';
import { measureFindings } from '../../src/model/measure-findings';
import { citedSources } from '../../src/evidence/source-excerpts';
import { SvgMeasure } from '../../src/render/svg/svg-measure';
import { SvgStrip } from '../../src/render/svg/svg-strip';
import { buildTimelineData } from '../../src/state/timeline-data';
import { stretch } from '../layout/build';
import { en } from '../../src/words/en';
import { measures as words } from '../../src/words/en/parts/measures';

/*
 * Pictures of what stands beside the timeline, of the first dataset: the trade as reported and as claimed, and
 * an article as a strip.
 */

const dataset = frozenDataset;
const { measures, limits } = buildTimelineData(dataset);

function trade(scale: MeasureScale, domain = limits): ReactElement {
  const { entries = [] } = measures[0] ?? {};
  const scene = buildMeasureScene({
    entries,
    findings: measureFindings(entries),
    domain,
    plot: { x: 120, width: 880 },
    isAlone: false,
    headRoom: domain === limits ? 350 : 0,
    height: 224,
    rem: 16,
    scale,
    words: { ...words.picture, axis: en.dates, tick: (value) => words.tick(value, 'USD') },
    measure: estimateText,
  });
  return <SvgMeasure scene={scene} active={null} />;
}

function strip(): ReactElement {
  const [first] = citedSources(dataset.sources, tableOf(dataset));
  if (first === undefined) throw new Error('the dataset cites no source');
  const scene = buildStrip(first.source, first.excerpts, first.source.length ?? 0, 900);
  return <SvgStrip scene={scene} categoryOf={({ event }) => primaryCategory(dataset, event)} />;
}

export const RECORDS: Readonly<Record<string, () => ReactElement>> = {
  'trade-linear': () => trade('linear'),
  'trade-logarithmic': () => trade('log'),
  'trade-close': () => trade('linear', stretch('1995/2024')),
  'an-article-as-a-strip': strip,
};
