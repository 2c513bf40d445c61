import { estimateText, type LabelFont, type MeasureText } from '../../layout/labels/text';

/** The same stack as `--sans` in the theme: what labels on the timeline are drawn in. */
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

const measurers = new Map<string, MeasureText>();

/** A measurer by canvas, which remembers, one for a page and font family; an estimate where there is no canvas. */
export function textMeasurer(family = SANS): MeasureText {
  const measurer = measurers.get(family) ?? createMeasurer(family);
  measurers.set(family, measurer);
  return measurer;
}

/** So many widths are remembered; then all are forgotten, for a million titles would fill the memory. */
const MOST_KNOWN = 2_000;

// Where there are canvases at all, one of the page: it has found the fonts that another would seek anew.
const newContext = (): CanvasRenderingContext2D | null =>
  typeof OffscreenCanvas === 'undefined' ? null : document.createElement('canvas').getContext('2d');

function createMeasurer(family: string): MeasureText {
  const first = newContext();
  if (first === null) return estimateText;
  let context = first;
  const known = new Map<string, number>();
  return (text: string, font: LabelFont) => {
    const css = `${font.weight === 'bold' ? 600 : 400} ${font.size}px ${family}`;
    const key = `${css}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_KNOWN) {
      known.clear();
      // Chromium keeps, a kilobyte each, what a canvas has measured, and one that is never shown never forgets.
      context = newContext() ?? context;
    }
    context.font = css;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
