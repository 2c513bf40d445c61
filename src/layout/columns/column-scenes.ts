import { group, least } from 'd3-array';
import type { Interval } from '../../dates/time';
import { bandKey } from '../../model/events/band-key';
import { utcDay, utcYear } from '../../dates/units';
import type { ToldByAxis } from '../labels/label-requests';
import type { DrawnMark } from '../marks/drawn-marks';
import { axisScene } from '../scene/axis-scene';
import { builtScene, type OnScreen, type Scenes } from '../scene/build-scene';
import { transformTo } from '../scene/buffered-scene';
import { chartFrame, screenScale } from '../scene/chart-frame';
import type { SceneInput } from '../scene/scene-input';
import { timeScale, type TimeScale } from '../time-scale';
import { sameDomain } from '../visible-domain';
import { columnAt } from './column-at';
import { bandRoom, bandsOn, columnFrame } from './column-frame';
import { placeFlags, type Column, type ColumnBand, type Flag } from './flags';
import { barSizes } from './lay-out-bars';
import { pileNumbers, pilesOfBars, pilesOfMarks } from './pile-numbers';
import { columnSizes, layOutColumns, layOutCounts, type ColumnLayout } from './lay-out-columns';
import type { Box } from '../rect';
import { pitchOf, viewForm, type ViewForm } from './view-form';

/** The most labels on a screen, and on a narrow one. */
const MOST_LABELS = { wide: 30, narrow: 8 } as const;

const LINE_HEIGHT = 0.9375;

/** Between the upper edge of a band and words in it, in pixels. */
const ROOM_ABOVE = 2;

/** The form of what is in view in a domain. */
export function formIn(input: SceneInput, height: number): ViewForm {
  const { categories, bandAt, index, domain, verdictOf } = input;
  const empty = chartFrame({ ...input, height: 0 }, []);
  const { msPerPx } = screenScale(empty, domain);
  const bands = bandsOn(categories).filter((band) => bandAt(band).positions.length > 0);
  const room = bandRoom(input, height);
  return viewForm({
    bands: bands.map((band) => bandAt(band).anchors),
    within: domain,
    msPerPx,
    height: Math.max(0, room.height - bands.length * room.nameRow),
    finest: index.finest,
    hasInk: bands.some((band) => bandAt(band).positions.some((position) => verdictOf(position) !== null)),
    nameRow: room.nameRow,
  });
}

/** The marks of three screens in columns, with labels for one domain. */
interface Held {
  readonly layout: ColumnLayout;
  readonly msPerPx: number;
  readonly flags: readonly Flag[];
}

/** Gives the scenes of one form: laid out for three screens, moved and stretched until the timeline rests. */
export function columnScenes(input: Omit<SceneInput, 'domain'>, form: ViewForm, height: number): Scenes {
  let held: Held | null = null;
  let last: OnScreen | null = null;
  let lastStill = false;
  const layOut = (domain: Interval): Held => {
    const asked = { ...input, domain };
    const { msPerPx, range } = screenScale(chartFrame({ ...asked, height: 0 }, []), domain);
    const span = domain.end - domain.start;
    const buffered = { start: domain.start - span, end: domain.end + span };
    const width = range[1] - range[0];
    const scale = timeScale(buffered, [range[0] - width, range[1] + width]);
    const layout = layoutIn(asked, form, scale, buffered, msPerPx, height);
    return { layout, msPerPx, flags: flagsFor(asked, layout) };
  };
  const serves = ({ layout, msPerPx }: Held, domain: Interval, isStill: boolean): boolean => {
    if (isStill) return sameDomain(layout.input.domain, domain);
    const { start, end } = layout.bufferedDomain;
    const ratio = screenScale(layout.frame, domain).msPerPx / msPerPx;
    return domain.start >= start && domain.end <= end && ratio > 0.5 && ratio < 2;
  };
  return (domain, isStill = false) => {
    if (last !== null && sameDomain(last.domain, domain) && (lastStill || !isStill)) return last;
    if (held === null || !serves(held, domain, isStill)) held = layOut(domain);
    lastStill = isStill;
    last = onScreen({ ...input, domain }, held);
    return last;
  };
}

function layoutIn(
  input: SceneInput,
  form: ViewForm,
  scale: TimeScale,
  buffered: Interval,
  msPerPx: number,
  height: number,
): ColumnLayout {
  const { domain } = input;
  if (form.kind === 'bars') {
    const { sizes, perEvent } = barSizes(input, form.step, domain, bandRoom(input, height));
    const frame = columnFrame(input, sizes, height, BAR_NAME);
    return layOutCounts(input, form, frame, scale, buffered, perEvent);
  }
  const frame = columnFrame(input, columnSizes(input, form, domain, msPerPx), height, form.size);
  return layOutColumns(input, form, frame, scale, buffered);
}

/** Beside bars names stand as beside marks of this size. */
const BAR_NAME = 9;

function onScreen(input: SceneInput, { layout, flags, msPerPx }: Held): OnScreen {
  const { frame, form } = layout;
  return {
    ...builtScene(layout, { labels: [], links: [], flags, markSize: sizeIn(form) }, targetsIn(layout)),
    axis: axisScene(input, frame),
    transform: transformTo(input.domain, { layout, msPerPx }),
    domain: input.domain,
    form,
    columnOf: (mark) => columnAt(form, input, mark),
    shownLanes: [],
    isKept: false,
  };
}

const sizeIn = (form: ViewForm): number => (form.kind === 'bars' ? BAR_NAME : form.size);

/** What can be pointed at: all that is nearer to a mark than to the next one. */
const targetsIn = ({ marks, form }: ColumnLayout): readonly Box[] => {
  const side = pitchOf(sizeIn(form));
  return marks.map(({ x, y }) => ({ x: x - side / 2, y: y - side / 2, width: side, height: side }));
};

/** From so wide a unit on, in pixels, every one in view has its name on the axis. */
const TOLD_FROM = 120;

const toldIn = (msPerPx: number): ToldByAxis => {
  const width = TOLD_FROM * msPerPx;
  if (utcDay.length >= width) return 'day';
  return utcYear.length >= width ? 'year' : 'nothing';
};

/** The labels of what is in view when it is laid out. */
function flagsFor(input: SceneInput, layout: ColumnLayout): readonly Flag[] {
  const { marks, frame, form, scale } = layout;
  const size = sizeIn(form);
  const { domain, rem, measure, labelOf, selected, index } = input;
  const within = { x0: scale.x(domain.start), x1: scale.x(domain.end) };
  const inView = marks.filter(({ part, x }) => part === 0 && x >= within.x0 - size && x <= within.x1 + size);
  const rankOf = ({ group: { positions }, verdict }: DrawnMark): Column['rank'] =>
    positions[0] === selected ? 0 : verdict !== null && verdict !== 'not-checked' ? 2 : 3;
  const bandOf = ({ group: { positions }, layer }: DrawnMark): number =>
    bandKey(index.category[positions[0] ?? 0] ?? 0, layer);
  const font = { size: frame.font.date, weight: 'bold' } as const;
  const style = { font, measure, lineHeight: rem * LINE_HEIGHT };
  const numbers: Flag[] = [];
  if (form.kind === 'bars')
    for (const [band, piles] of pilesOfBars(layout.densities))
      numbers.push(...pileNumbers(piles, { ...style, within, y0: frame.head(band) + ROOM_ABOVE }, 1));
  const bands = Array.from(group(inView, bandOf), ([band, ofBand]): ColumnBand => {
    const foot = frame.foot(band);
    const columns = Array.from(
      group(ofBand, ({ x }) => x),
      ([x, column]): Column => {
        const top = least(column, ({ y }) => y) ?? column[0];
        const [position = 0] = top?.group.positions ?? [];
        const rank = top === undefined ? 3 : rankOf(top);
        return { x, top: (top?.y ?? 0) - size / 2, position, rank, isAlone: column.length === 1 };
      },
    );
    const y0 = frame.head(band) + ROOM_ABOVE;
    const own =
      'step' in form ? pileNumbers(pilesOfMarks(ofBand, form.step, size), { ...style, within, y0 }) : [];
    numbers.push(...own);
    return {
      ...within,
      y0,
      y1: foot + rem * 0.4,
      foot,
      columns: columns.toSorted((a, b) => a.x - b.x),
      taken: own.map(({ rect }) => rect),
    };
  });
  const isNarrow = !frame.bandLabel.middle;
  const told = toldIn(screenScale(frame, domain).msPerPx);
  const names = placeFlags(bands, (position) => labelOf([position], told), {
    ...style,
    title: font,
    date: { ...font, weight: 'regular' },
    size,
    most: isNarrow ? MOST_LABELS.narrow : MOST_LABELS.wide,
  });
  return [...numbers, ...names];
}
