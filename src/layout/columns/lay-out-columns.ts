import type { Interval } from '../../dates/time';
import { bandKeys, layerOfBand } from '../../model/events/band-key';
import { momentsIn } from '../../model/events/bisect';
import { NO_DENSITIES } from '../detail/density-columns';
import { clip, rangeExtent } from '../extent';
import type { DrawnMark } from '../marks/drawn-marks';
import { markColumns, shadeColumns } from '../marks/mark-columns';
import { FORM } from '../marks/mark-form';
import type { MarkLayout } from '../scene/build-scene';
import { screenScale } from '../scene/chart-frame';
import type { SceneInput } from '../scene/scene-input';
import type { TimeScale } from '../time-scale';
import { bandsOn, type ColumnBandSize, type ColumnFrame } from './column-frame';
import { placeMarks, type MarkForm } from './mark-places';
import { spanRows } from './span-rows';
import { rowsOf } from './stack';
import { fullest } from './steps';
import { barCells, layOutBars } from './lay-out-bars';
import { pitchOf, type ViewForm } from './view-form';

/** A layout in columns: the marks, and for each band the tops of its columns in view order. */
export interface ColumnLayout extends MarkLayout {
  readonly frame: ColumnFrame;
  readonly form: ViewForm;
}

/** How high the bands are for what is in view in a form. */
export function columnSizes(
  { categories, bandAt, index }: Pick<SceneInput, 'categories' | 'bandAt' | 'index'>,
  form: MarkForm,
  within: Interval,
  msPerPx: number,
): readonly ColumnBandSize[] {
  const pitch = pitchOf(form.size);
  return bandKeys(categories.length).map((band) => {
    const { anchors } = bandAt(band);
    const inView = momentsIn(anchors, within);
    const rows =
      form.kind === 'own'
        ? rowsOf(inView, pitch * msPerPx)
        : fullest(anchors, form.step, within) / (form.kind === 'filled' ? form.abreast : 1);
    const spans = spanRows(index, bandAt(band), within, stepIn(form, msPerPx));
    const under = spans.length === 0 ? 0 : Math.max(...spans.map(({ row }) => row)) + 1;
    return { events: inView.length, column: Math.ceil(rows) * pitch, under: under * SPAN_ROW };
  });
}

/** Lays the events of a stretch of time out as bars, in a frame for what is in view. */
export function layOutCounts(
  input: SceneInput,
  form: Extract<ViewForm, { readonly kind: 'bars' }>,
  frame: ColumnFrame,
  scale: TimeScale,
  bufferedDomain: Interval,
  perEvent: number,
): ColumnLayout {
  const groups = barCells(input, scale.msPerPx, bufferedDomain);
  return {
    input,
    frame,
    form,
    scale,
    details: [],
    densities: layOutBars(input, form.step, frame, scale, bufferedDomain, perEvent),
    bands: frame.bands,
    marks: [],
    columns: markColumns(input, []),
    shades: shadeColumns([]),
    groups,
    markOfGroup: new Int32Array(groups.length).fill(-1),
    bufferedDomain,
  };
}

/** The height of a row of spans, in pixels. */
const SPAN_ROW = 7;

/** How long a column is: what lasts longer is drawn as a span too. In milliseconds. */
const stepIn = (form: MarkForm, msPerPx: number): number =>
  form.kind === 'own' ? pitchOf(form.size) * msPerPx : form.step.length;

/** The spans of a band under its foot: what is certain of them as a bar, what is possible as a shade. */
function spansOf(
  input: SceneInput,
  form: MarkForm,
  band: number,
  foot: number,
  scale: TimeScale,
  within: Interval,
): readonly DrawnMark[] {
  const { index, bandAt, timeAt, verdictOf } = input;
  const whole = rangeExtent(scale);
  return spanRows(index, bandAt(band), within, stepIn(form, scale.msPerPx)).flatMap(({ position, row }) => {
    const { extent, startKind, endKind } = timeAt(position);
    const { certain, possible } = extent;
    const bar = certain === null ? null : clip(scale, certain, whole);
    const shade = clip(scale, possible, whole);
    const isWide = shade !== null && (bar === null || shade.x1 - shade.x0 > bar.x1 - bar.x0 + 1);
    if (bar === null && shade === null) return [];
    return {
      group: { positions: [position], anchor: index.anchor[position] ?? 0, cell: null },
      within: whole,
      part: 1,
      isPrimary: false,
      overBars: false,
      x: scale.x(index.anchor[position] ?? 0),
      y: foot + (row + 0.75) * SPAN_ROW,
      layer: layerOfBand(band),
      form: bar === null ? FORM.glyph : FORM.bar,
      verdict: verdictOf(position),
      certain: bar,
      shades: isWide ? [{ ...shade, startKind, endKind }] : [],
      isSingle: true,
      isAbout: false,
      isDoubtful: false,
    };
  });
}

/** Lays the events of a stretch of time out in columns, in a frame for what is in view. */
export function layOutColumns(
  input: SceneInput,
  form: MarkForm,
  frame: ColumnFrame,
  scale: TimeScale,
  bufferedDomain: Interval,
): ColumnLayout {
  const { index, categories, bandAt, verdictOf } = input;
  const pitch = pitchOf(form.size);
  const { msPerPx } = screenScale(frame, input.domain);
  const whole = rangeExtent(scale);
  const before = (a: number, b: number): number => (index.row[a] ?? 0) - (index.row[b] ?? 0);
  const shown = bandsOn(categories);
  const own = shown
    .flatMap((band): readonly DrawnMark[] => {
      const { positions, times, dx, rows } = placeMarks(form, bandAt(band), bufferedDomain, msPerPx, before);
      const foot = frame.foot(band) - form.size / 2;
      return Array.from(positions, (position, i) => ({
        group: { positions: [position], anchor: index.anchor[position] ?? 0, cell: null },
        within: whole,
        part: 0,
        isPrimary: true,
        overBars: false,
        x: scale.x(times[i] ?? 0) + (dx[i] ?? 0),
        y: foot - (rows[i] ?? 0) * pitch,
        layer: layerOfBand(band),
        form: FORM.glyph,
        verdict: verdictOf(position),
        certain: null,
        shades: [],
        isSingle: true,
        isAbout: false,
        isDoubtful: false,
      }));
    })
    .toSorted((a, b) => (a.group.positions[0] ?? 0) - (b.group.positions[0] ?? 0));
  const spans = shown.flatMap((band) => spansOf(input, form, band, frame.foot(band), scale, bufferedDomain));
  // Spans come after all marks: a group is its mark, by its number.
  const marks = [...own, ...spans];
  return {
    input,
    frame,
    form,
    scale,
    details: [],
    densities: NO_DENSITIES,
    bands: frame.bands,
    marks,
    columns: markColumns(input, marks),
    shades: shadeColumns(marks),
    groups: own.map(({ group }) => group),
    markOfGroup: Int32Array.from(own.keys()),
    bufferedDomain,
  };
}
