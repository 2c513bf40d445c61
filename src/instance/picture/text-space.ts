import { estimateText } from '../../layout/labels/text';
import type { Space } from '../../state/scene-input';
import { windowOf } from '../elements';
import { textMeasurer } from './measure-text';

/** The size of the text in a place of a page, and the widths of words in its font, as it is now. */
export type TextSpace = Pick<Space, 'rem' | 'measure'>;

/** What browsers begin with; also for text of no size, with which some pages close gaps. */
const MEDIUM = 16;

/** The text of an element. One in no page has no font: it is asked for again when it is in one. */
export function textSpaceOf(element: Element): TextSpace {
  const style = windowOf(element)?.getComputedStyle(element);
  const size = Number.parseFloat(style?.fontSize ?? '');
  const family = style?.fontFamily ?? '';
  return {
    rem: size >= 1 ? size : MEDIUM,
    measure: family === '' ? estimateText : textMeasurer(element.ownerDocument, family),
  };
}
