/// <reference types="vite/client" />
import type { Drawing } from '../../../src/layout/scene/scene';
import { scenesOf } from '../../../src/layout/scene/scenes';
import { NO_FILTERS } from '../../../src/model/events/filter';
import { paintTimeline } from '../../../src/render/canvas/canvas-timeline';
import { sceneInput } from '../../../src/state/scene-input';
import { buildTimelineDataFromColumns, type TimelineData } from '../../../src/state/timeline-data';
import { selectFiltered } from '../../../src/state/selectors';
import { readCanvasTheme } from '../../../src/instance/picture/canvas-theme';
import { textMeasurer } from '../../../src/instance/picture/measure-text';
import { SEEDED_HEAD, seededColumns } from '../seeded';
import { median } from '../stats';
import { VIEWS } from '../views';
import { en } from '../../../src/words/en';
import '../../../src/render/theme.css';

/** What drawing one view costs, beside the same number of rectangles. Milliseconds, medians. */
export interface DrawCost {
  readonly view: string;
  /** Marks, shades, bars and labels in the three screens of the scene. */
  readonly shapes: number;
  /** The calls alone, and with the pixels: a browser fills them when it likes, so one is read back. */
  readonly calls: number;
  readonly pixels: number;
  readonly rectangleCalls: number;
  readonly rectanglePixels: number;
}

declare global {
  var drawViews: (count: number) => Promise<readonly DrawCost[]>;
}

const WIDTH = 1280;
const TIMES = 60;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A browser's clock goes by tenths of a millisecond: what takes less is done so many times over. */
const OVER = 10;

/** Times of a drawing in as many frames: of its calls, and until a pixel of it can be read. */
async function timesOf(context: CanvasRenderingContext2D, draw: () => void) {
  const calls: number[] = [];
  const pixels: number[] = [];
  const drawAnew = (): void => {
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    draw();
  };
  for (let i = 0; i < TIMES; i++) {
    await nextFrame();
    let start = performance.now();
    for (let again = 0; again < OVER; again++) drawAnew();
    calls.push((performance.now() - start) / OVER);
    context.getImageData(0, 0, 1, 1);
    await nextFrame();
    start = performance.now();
    drawAnew();
    context.getImageData(0, 0, 1, 1);
    pixels.push(performance.now() - start);
  }
  return { calls: median(calls), pixels: median(pixels) };
}

function pictureOf(data: TimelineData, view: (typeof VIEWS)[number][1]): Drawing {
  const space = { width: WIDTH, rem: 16, measure: textMeasurer(document, 'system-ui, sans-serif') };
  const filtered = selectFiltered(data, NO_FILTERS, null);
  const input = sceneInput(data, { filters: NO_FILTERS, selection: null }, filtered, space, en.picture);
  return scenesOf(input, 'buffered')(view ?? data.limits, true);
}

globalThis.drawViews = async (count) => {
  const data = buildTimelineDataFromColumns(SEEDED_HEAD, seededColumns(count));
  const drawings: DrawCost[] = [];
  for (const [view, domain] of VIEWS) {
    const picture = pictureOf(data, domain);
    const { scene } = picture;
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = scene.height;
    document.body.append(canvas);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser has no canvas');
    const theme = readCanvasTheme(document.body);
    const shapes = scene.marks.count + scene.shades.count + scene.densities.count + scene.labels.length;
    const ours = await timesOf(context, () => {
      paintTimeline(context, picture, theme);
    });
    const rectangles = await timesOf(context, () => {
      context.fillStyle = theme.accents[0] ?? '';
      for (let i = 0; i < shapes; i++) context.fillRect((i * 37) % WIDTH, (i * 11) % scene.height, 6, 24);
    });
    drawings.push({
      view,
      shapes,
      ...ours,
      rectangleCalls: rectangles.calls,
      rectanglePixels: rectangles.pixels,
    });
    canvas.remove();
  }
  return drawings;
};
