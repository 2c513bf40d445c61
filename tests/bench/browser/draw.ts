import type { DrawCost } from '../page/draw';
import { sizeName } from '../options';
import { table } from '../report';
import { besideYardstick, figure } from '../stats';
import { openTab, serveBuilt } from './chromium';

const SIZES = [1000, 100_000, 1_000_000];

/** What it costs to draw a scene that is there, in a real canvas, beside rectangles. A table in Markdown. */
export async function drawTable(sizes: readonly number[] = SIZES): Promise<string> {
  const site = await serveBuilt('tests/bench/page', 'bench-draw');
  const rows: string[][] = [];
  for (const size of sizes) {
    const tab = await openTab(site.origin);
    await tab.page.waitForFunction(() => 'drawViews' in globalThis);
    const drawings: readonly DrawCost[] = await tab.page.evaluate(
      (count) => globalThis.drawViews(count),
      size,
    );
    for (const { view, shapes, calls, pixels, rectangleCalls, rectanglePixels } of drawings) {
      rows.push([
        sizeName(size),
        view,
        String(shapes),
        besideYardstick(calls, rectangleCalls),
        figure(rectangleCalls),
        besideYardstick(pixels, rectanglePixels),
        figure(rectanglePixels),
      ]);
    }
    await tab.close();
  }
  site.close();
  return table(
    ['Events', 'view', 'shapes', 'calls, ms', 'as many `fillRect`', 'with pixels, ms', 'as many `fillRect`'],
    rows,
  );
}
