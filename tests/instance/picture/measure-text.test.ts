import { afterEach, expect, test, vi } from 'vitest';
import { estimateText } from '../../../src/layout/labels/text';
import { textMeasurer } from '../../../src/instance/picture/measure-text';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A canvas on which every letter is as wide as the number in its font, and how often each canvas was asked. */
function withCanvases(): number[] {
  const asked: number[] = [];
  vi.stubGlobal('OffscreenCanvas', vi.fn());
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    const number = asked.push(0) - 1;
    const context = {
      font: '',
      measureText(text: string) {
        asked[number] = (asked[number] ?? 0) + 1;
        return { width: text.length * Number.parseFloat(context.font.split(' ')[1] ?? '') };
      },
    };
    return context as unknown as CanvasRenderingContext2D;
  });
  return asked;
}

test('a text is measured once, in each font', () => {
  const asked = withCanvases();
  const measure = textMeasurer(document, 'one');
  expect(measure('treaty', { size: 10, weight: 'regular' })).toBe(60);
  expect(measure('treaty', { size: 10, weight: 'regular' })).toBe(60);
  expect(measure('treaty', { size: 20, weight: 'regular' })).toBe(120);
  expect(measure('treaty', { size: 20, weight: 'bold' })).toBe(120);
  expect(asked).toEqual([3]);
});

test('of very many texts the first are forgotten, with the canvas that measured them: it forgets none', () => {
  const asked = withCanvases();
  const measure = textMeasurer(document, 'another');
  for (let i = 0; i < 5000; i++) measure(`event ${i}`, { size: 10, weight: 'regular' });
  expect(asked.length).toBeGreaterThan(1);
  expect(Math.max(...asked)).toBeLessThanOrEqual(2000);
  expect(measure('event 1', { size: 10, weight: 'regular' })).toBe(70);
});

test('where there is no canvas, widths are estimated', () => {
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect(textMeasurer(document, 'a third')).toBe(estimateText);
});
