import { estimateText, type LabelFont, type MeasureText } from '../layout/text';

/** The same stack as `--sans` in the theme: what labels on the timeline are drawn in. */
const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

let shared: MeasureText | null = null;

/** A measurer by canvas, which remembers, one for the page; an estimate where there is no canvas. */
export function textMeasurer(): MeasureText {
  shared ??= createMeasurer();
  return shared;
}

/** So many widths are remembered; then all are forgotten, for a million titles would fill the memory. */
const MOST_KNOWN = 20_000;

function createMeasurer(): MeasureText {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return estimateText;
  const known = new Map<string, number>();
  return (text: string, font: LabelFont) => {
    const css = `${font.weight === 'bold' ? 600 : 400} ${font.size}px ${SANS}`;
    const key = `${css}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST_KNOWN) known.clear();
    context.font = css;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
