import process from 'node:process';
import type { Door } from './library/options/main';
import { isAll } from './support/corners';
import { expect, test } from './support/page';
import { at } from './support/sites';

test.use(at('host'));

const seed = Number(process.env['FC_SEED'] ?? 20_050_101);

/** How often each door is tried: forty times, or ten thousand times in one browser. */
const FEW: Readonly<Record<Door, number>> = { createTimeline: 40, handle: 40, Timeline: 40 };
const MANY: Readonly<Record<Door, number>> = { createTimeline: 5000, handle: 2500, Timeline: 2500 };

/** So many at a time, so that one that hangs is found by its seed. */
const AT_A_TIME = 40;

test('whatever a host gives, there is an error that names it, or a timeline that works', async ({
  page,
  browserName,
}) => {
  const isWhole = isAll && browserName === 'chromium';
  test.setTimeout(isWhole ? 1_800_000 : 90_000);
  await page.goto('/options.html');
  const times = isWhole ? MANY : FEW;
  for (const door of ['createTimeline', 'handle', 'Timeline'] as const) {
    for (let done = 0; done < times[door]; done += AT_A_TIME) {
      await test.step(`${door}, seed ${seed + done}`, async () => {
        const wrong = await page.evaluate(
          async ([name, from, count]) => globalThis.tryOptions(name, from, count),
          [door, seed + done, AT_A_TIME] as const,
        );
        expect(wrong).toBeNull();
      });
    }
  }
});
