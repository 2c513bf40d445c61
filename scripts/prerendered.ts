import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  minifySync,
  runnerImport,
  transformWithOxc,
  type IndexHtmlTransformContext,
  type Plugin,
} from 'vite';

interface Drawn {
  readonly html: string;
  readonly fingerprint: string;
  readonly passed: boolean;
  readonly events: readonly string[];
}

/** `src/app/prerender.tsx`, as far as it is used. */
interface Drawer {
  readonly prerender: (address: string, text: string) => Drawn;
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * Makes the built page whole by itself, so that it paints as soon as it has come: the dataset's default view is drawn
 * into it as the app in the browser draws it, and its style sheet stands in it. In development the page is empty.
 */
export function prerendered(address: string, datasetText: (root: string) => Promise<string>): Plugin {
  let root = '.';
  return {
    name: 'dyad:prerendered',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'begin.js', source: await plainScript(root, 'begin') });
    },
    async transformIndexHtml(html, { bundle }) {
      if (bundle === undefined) throw new Error('the page is transformed before it is bundled');
      const drawn = await draw(root, address, await datasetText(root));
      return withDrawing(
        withLink(withStyle(withApp(html), bundle), await plainScript(root, 'as-linked'), drawn),
        drawn,
      );
    },
  };
}

async function draw(root: string, address: string, text: string): Promise<Drawn> {
  const { module } = await runnerImport<Drawer>('./src/app/prerender.tsx', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.prerender(address, text);
}

function withDrawing(html: string, drawn: Drawn): string {
  const place = /<div id="root">.*?<\/div>/su;
  if (!place.test(html)) throw new Error('index.html has no <div id="root"> to draw into');
  const { fingerprint, passed } = drawn;
  const known = `data-prerendered="${fingerprint}"${passed ? ` data-passed="${fingerprint}"` : ''}`;
  return html.replace(place, () => `<div id="root" ${known}>${drawn.html}</div>`);
}

/** A script of `src/app` that is no module, as a browser reads it. */
async function plainScript(root: string, name: 'as-linked' | 'begin'): Promise<string> {
  const file = join(root, `src/app/${name}.ts`);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  return minifySync(file, code, { module: false }).code.trim();
}

/**
 * Puts in front of what is painted the script that shows what a link asks for, and tells it the ids of the events: as a
 * file, it would come after the first paint.
 */
function withLink(html: string, script: string, { events }: Drawn): string {
  const ids = JSON.stringify(events).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return html.replace('<style>', () => `<script data-events='${ids}'>${script}</script>\n    <style>`);
}

/** Puts the one style sheet into the page: as a file, it would cost the first paint a journey to the server. */
function withStyle(html: string, bundle: Bundle): string {
  const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/gu;
  const [only, ...more] = html.matchAll(link);
  const file = only?.[1];
  const sheet = file === undefined ? undefined : bundle[file];
  if (file === undefined || sheet?.type !== 'asset' || more.length > 0)
    throw new Error('the built page is to have one style sheet');
  delete bundle[file];
  // Addresses are relative to the style sheet; from now on that is the page.
  const folder = file.slice(0, file.lastIndexOf('/'));
  const css = String(sheet.source).trim().replaceAll('url(./', `url(./${folder}/`);
  return html.replace(link, () => `<style>${css}</style>`);
}

/**
 * Fetches the app at once, and leaves it to `src/app/begin.ts` when to read it, and what is shown where it does not come.
 */
function withApp(html: string): string {
  const script = /<script type="module" crossorigin src="(\.\/[^"]+)"><\/script>/u;
  const app = script.exec(html)?.[1];
  if (app === undefined) throw new Error('the built page has no script');
  const tags = [
    `<script async fetchpriority="high" src="./begin.js" data-app="${app}"></script>`,
    `<link rel="modulepreload" fetchpriority="low" crossorigin href="${app}">`,
  ];
  return html.replace(script, tags.join('\n    '));
}
