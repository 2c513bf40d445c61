import type { Page } from '@playwright/test';
import { pointAt } from './app';

/** Counts the places that the brush is drawn at. */
export const watchBrush = async (page: Page) => {
  await page.evaluate(() => {
    const brush = document.querySelector('.brush');
    if (brush === null) return;
    const places = new Set<string>();
    Object.assign(globalThis, { places });
    new MutationObserver(() => places.add(brush.getAttribute('style') ?? '')).observe(brush, {
      attributes: true,
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { places: Set<string> }).places.size);
};
/** A flick: the hand lets go while it moves. */
export const flick = async (page: Page) => {
  const { x, y } = await pointAt(page, 0.7);
  await page.mouse.down();
  for (let i = 1; i <= 8; i++) await page.mouse.move(x - i * 25, y);
  await page.mouse.up();
};
export const frames = (page: Page, count: number) =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise((done) => requestAnimationFrame(done));
  }, count);
