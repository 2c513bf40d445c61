import { ensureChromium, thisMachine } from '../../../scripts/browsers.mjs';

/** Runs once, before the workers, which find the browser in the environment. */
export default function settleChromium(): void {
  process.env['CHROMIUM_PATH'] = ensureChromium(thisMachine);
}
