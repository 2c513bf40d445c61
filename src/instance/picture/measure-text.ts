import { estimateText, type LabelFont, type MeasureText } from '../../layout/labels/text';

/** So many widths are remembered; then all are forgotten, for a million titles would fill the memory. */
const MOST_KNOWN = 2_000;

/**
 * A measurer by canvas, which remembers; an estimate where there is no canvas. It knows the fonts of one document as
 * they are now: when another font comes, another measurer is due.
 */
export function textMeasurer(document: Document, family: string): MeasureText {
  const first = newContext(document);
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
      context = newContext(document) ?? context;
    }
    context.font = css;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

// Where there are canvases at all, one of the page: it has found the fonts that another would seek anew.
const newContext = (document: Document): CanvasRenderingContext2D | null =>
  typeof OffscreenCanvas === 'undefined' ? null : document.createElement('canvas').getContext('2d');
