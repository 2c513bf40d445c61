/**
 * Weighs the JavaScript of the first load: the scripts that index.html holds or names, those it asks
 * to preload, and whatever they import at once, gzipped each on its own as a server would send them.
 * Fails above the limit.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { inlineIn } from './security.mjs';

const limit = 135_000;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const html = readFileSync(join(dist, 'index.html'), 'utf8');

const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
const first = tags
  .filter((tag) => /^<script\b/.test(tag) || /\brel="modulepreload"/.test(tag))
  .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
if (first.length === 0) throw new Error('index.html names no script');

/** Static imports of a built, minified module: `import a from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`. */
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** @type {Map<string, number>} */
const sizes = new Map();
const inline = inlineIn(html, 'script').join('\n');
if (inline !== '') sizes.set(join(dist, 'index.html'), gzipSync(inline).length);
const queue = first.map((address) => join(dist, address));
for (const file of queue) {
  if (sizes.has(file)) continue;
  const text = readFileSync(file, 'utf8');
  sizes.set(file, gzipSync(text).length);
  for (const [, address] of text.matchAll(staticImport)) queue.push(join(dirname(file), address ?? ''));
}

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let total = 0;
for (const [file, size] of sizes) {
  total += size;
  console.log(`${kB(size).padStart(9)}  ${relative(dist, file)}`);
}
console.log(`${kB(total).padStart(9)}  first load, JavaScript, gzipped (limit ${kB(limit)})`);
if (total > limit) {
  console.error(`the first load is ${kB(total - limit)} too heavy`);
  process.exitCode = 1;
}
