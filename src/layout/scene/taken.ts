import type { OnScreen } from './build-scene';
import type { Box } from '../rect';

/** What of the picture is taken by marks, their labels and their shades, and by words of columns, on the screen. */
export function takenOnScreen({ scene, transform }: Pick<OnScreen, 'scene' | 'transform'>): readonly Box[] {
  const { targets, shades, marks, shadeHalf, flags } = scene;
  const onScreen = (x0: number, x1: number, y: number, height: number): Box => {
    const x = transform.apply(x0);
    return { x, y, width: transform.apply(x1) - x, height };
  };
  const pointed = targets.map(({ x, y, width, height }) => onScreen(x, x + width, y, height));
  const drawn = Array.from(shades.mark, (mark, shade) => {
    const half = shadeHalf[marks.layer[mark] === 0 ? 0 : 1];
    const y = marks.y[mark] ?? NaN;
    return onScreen(shades.x0[shade] ?? NaN, shades.x1[shade] ?? NaN, y - half, half * 2);
  });
  // Words move with their column, and are not stretched.
  const named = flags.flatMap(({ rect, line, anchorX }) => {
    const at = transform.apply(anchorX);
    const words: Box = {
      x: at + rect.x0 - anchorX,
      y: rect.y0,
      width: rect.x1 - rect.x0,
      height: rect.y1 - rect.y0,
    };
    return line === null ? [words] : [words, { x: at - 1, y: line.y0, width: 2, height: line.y1 - line.y0 }];
  });
  return [...pointed, ...drawn, ...named];
}

/** Whether two boxes lie on each other, or closer than so much beside each other. */
export const areClose = (a: Box, b: Box, air = 0): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;
