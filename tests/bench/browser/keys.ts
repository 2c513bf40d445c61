import { sizeName } from '../options';
import { table } from '../report';
import { figure, median } from '../stats';
import { openTab, serveBuilt, type Tab } from './chromium';

const SIZES = [7, 100_000, 1_000_000];

/** A phone of some years ago is about so many times slower. */
const SLOWER = 4;

/** Longer than a glide and the rest after it. */
const PAUSE = 600;

/** What is pressed, and what undoes it, unmeasured. */
const PRESSES: readonly { readonly key: string; readonly undo: readonly string[]; readonly times: number }[] =
  [
    // Does nothing in the page: what the browser itself needs.
    { key: 'Shift', undo: [], times: 15 },
    { key: 'ArrowRight', undo: [], times: 30 },
    { key: '+', undo: ['0'], times: 15 },
    { key: 'Enter', undo: ['Escape', '0'], times: 15 },
  ];

declare global {
  /** From each key press to the first painted frame that answers it, or to the next frame where nothing does. */
  var pressed: number[];
}

/**
 * Runs in a page before its own scripts. What answers a key is a change in the page or a canvas that is drawn anew;
 * it is waited for at most until the third frame.
 */
function watchKeys(): void {
  const channel = new MessageChannel();
  let painted: (() => void) | null = null;
  channel.port1.addEventListener('message', () => painted?.());
  channel.port1.start();
  let isAnswered = false;
  const { prototype } = CanvasRenderingContext2D;
  const clear = Object.getOwnPropertyDescriptor(prototype, 'clearRect') as {
    readonly value: (this: CanvasRenderingContext2D, ...where: readonly number[]) => void;
  };
  Object.defineProperty(prototype, 'clearRect', {
    value(this: CanvasRenderingContext2D, ...where: readonly number[]) {
      isAnswered = true;
      clear.value.apply(this, [...where]);
    },
  });
  globalThis.pressed = [];
  const observer = new MutationObserver(() => {
    isAnswered = true;
  });
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      isAnswered = key === 'Shift';
      let frames = 0;
      const look = (): void => {
        frames++;
        // What is drawn in this frame is drawn before the next task.
        painted = () => {
          if (isAnswered || frames === 3) globalThis.pressed.push(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/** From a key press to a painted answer, on a processor that is made slower. A table in Markdown. */
export async function keysTable(sizes: readonly number[] = SIZES): Promise<string> {
  const site = await serveBuilt('tests/e2e/many', 'bench-many');
  const bySize: (readonly (readonly number[])[])[] = [];
  for (const size of sizes) {
    const tab = await openTab(`${site.origin}/#n=${size}`, watchKeys);
    bySize.push(await measureKeys(tab));
    await tab.close();
  }
  site.close();
  return table(
    [
      `Key press to painted answer, ${SLOWER} times slower`,
      ...sizes.map((size) => `${sizeName(size)} events`),
    ],
    PRESSES.map(({ key }, i) => [
      key === 'Shift' ? 'a key that does nothing' : key,
      ...bySize.map((presses) => {
        const times = presses[i] ?? [];
        return `${figure(median(times))}, worst ${figure(Math.max(...times))}`;
      }),
    ]),
  );
}

async function measureKeys({ page, inside }: Tab): Promise<readonly (readonly number[])[]> {
  await page.getByRole('option').first().waitFor();
  await page.waitForTimeout(1000);
  await inside.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.getByRole('listbox').focus();
  const all: (readonly number[])[] = [];
  for (const { key, undo, times } of PRESSES) {
    await page.evaluate(() => {
      globalThis.pressed = [];
    });
    const measured: number[] = [];
    for (let i = 0; i < times; i++) {
      await page.evaluate(() => {
        globalThis.pressed = [];
      });
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSE);
      measured.push(...(await page.evaluate(() => globalThis.pressed)));
      for (const back of undo) {
        await page.keyboard.press(back);
        await page.waitForTimeout(PAUSE);
      }
    }
    all.push(measured);
  }
  return all;
}
