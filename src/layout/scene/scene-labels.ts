import type { Extent } from '../extent';
import type { Ink } from '../labels/ink';
import { labelRequests, type LabelWords } from '../labels/label-requests';
import { drawnInk } from '../labels/obstacles';
import { placeLabels, type LabelRequest, type LabelStyle } from '../labels/place-labels';
import type { DrawnMark, MarkInput } from '../marks/drawn-marks';
import type { TimeScale } from '../time-scale';
import type { BandDetail } from '../detail/band-detail';
import type { ChartFrame, ChartFrameInput } from './chart-frame';
import type { Scene } from './scene';

/** The words beside marks, and the lines between them. */
export type Said = Pick<Scene, 'labels' | 'links'>;

/** Pairs of positions. */
type Pairs = readonly (readonly [number, number])[];

/** Marks in their places, of which something is to be said. */
export interface ToBeSaid {
  readonly input: Pick<MarkInput, 'index'> &
    Pick<ChartFrameInput, 'measure' | 'words'> & {
      readonly labelOf: LabelWords;
      readonly links: Pairs;
      readonly joins: Pairs;
      readonly drawLinks?: DrawLinks;
    };
  readonly frame: ChartFrame;
  readonly scale: TimeScale;
  readonly details: readonly BandDetail[];
  readonly marks: readonly DrawnMark[];
}

/** What is to be said of a part of a layout that is in view. */
export interface Saying {
  readonly layout: ToBeSaid;
  readonly within: Extent;
  readonly style: LabelStyle;
  /** The mark of the open event; -1 for none. */
  readonly open: number;
  /** The marks in view that explain it: each once, however many of its events do. */
  readonly ends: readonly number[];
  /** In the order in which they are served. */
  readonly requests: readonly LabelRequest[];
  /** What is drawn before anything is said. */
  readonly ink: () => Ink;
}

/** Says all there is, with lines: `linkedLabels`, whose code comes when there is a line to be drawn. */
export type DrawLinks = (saying: Saying) => Said;

/** The words beside the marks of what is in view, in the order of the law; lines once their code is there. */
export function sceneLabels(layout: ToBeSaid, open: number, within: Extent): Said {
  const { input, frame, marks } = layout;
  const { title, date } = frame.font;
  const style: LabelStyle = {
    title: { size: title, weight: 'bold' },
    date: { size: date, weight: 'regular' },
    measure: input.measure,
  };
  const ends = endsOf(layout, open, within);
  const requests = labelRequests({
    marks,
    open,
    linked: new Set(ends),
    within,
    laneHeight: frame.laneHeight[0],
    fonts: style,
    labelOf: input.labelOf,
  });
  const ink = (): Ink => drawnInk({ ...layout, open }, within);
  const { labels, links }: Said =
    input.drawLinks === undefined || ends.length + input.joins.length === 0
      ? { labels: placeLabels(requests, ink(), style), links: [] }
      : input.drawLinks({ layout, within, style, open, ends, requests, ink });
  return { labels: labels.toSorted((a, b) => a.mark - b.mark), links };
}

function endsOf({ input, marks }: ToBeSaid, open: number, within: Extent): readonly number[] {
  const isIn = (mark: number): boolean => {
    const x = marks[mark]?.x ?? NaN;
    return x >= within.x0 && x <= within.x1;
  };
  if (!isIn(open)) return [];
  const ends = input.links.map(([, to]) => markOf(to, marks));
  return [...new Set(ends)].filter((end) => end !== open && isIn(end));
}

/** The mark with the glyph of a position; -1 for none. */
export const markOf = (position: number | null, marks: readonly DrawnMark[]): number =>
  position === null
    ? -1
    : marks.findIndex(({ group, part }) => part === 0 && group.positions.includes(position));
