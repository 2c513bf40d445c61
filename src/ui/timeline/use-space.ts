import { useLayoutEffect, type RefObject } from 'react';
import type { MeasureText } from '../../layout/labels/text';
import { useInstance, useMeasureText } from '../base/instance-context';
import { useElementWidth, useRem } from '../base/use-element-size';

/** Keeps the picture as wide as its element, and its words as large as the reader's text: `rem`, in pixels. */
export function useSpace(element: RefObject<HTMLElement | null>): {
  readonly rem: number;
  readonly measure: MeasureText;
} {
  const { setSpace } = useInstance();
  const width = useElementWidth(element);
  const rem = useRem();
  const measure = useMeasureText();
  useLayoutEffect(() => {
    setSpace({ width, rem, measure });
  }, [setSpace, width, rem, measure]);
  return { rem, measure };
}
