import process from 'node:process';
import type { Door } from './library/options/main';
import { expect, test } from './support/page';
import { at } from './support/sites';

test.use(at('host'));

const isWhole = process.env['DYAD_E2E_ALL'] !== undefined;
const seed = Number(process.env['FC_SEED'] ?? 20_050_101);

/** So many at a time, so that a hang names its seed. */
const AT_A_TIME = isWhole ? 100 : 40;

const DOORS: readonly (readonly [Door, number])[] = [
  ['createTimeline', isWhole ? 5000 : 160],
  ['handle', isWhole ? 2500 : 40],
  ['Timeline', isWhole ? 2500 : 80],
];

test('whatever a host gives, there is an error that names it, or a timeline that works', async ({ page }) => {
  test.setTimeout(isWhole ? 1_800_000 : 60_000);
  await page.goto('/options.html');
  for (const [door, times] of DOORS) {
    for (let done = 0; done < times; done += AT_A_TIME) {
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
