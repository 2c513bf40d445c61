import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * A content coding (RFC 9110, 8.4.1): its name, and how the name of a file ends that holds another in it.
 *
 * @typedef {object} Coding
 * @property {string} name
 * @property {string} ending
 * @property {(bytes: Buffer) => Promise<Buffer>} compress
 */

/** Brotli's last step, 11, takes more than twice as long as this one, for 2 % of the size. */
const brotliQuality = 10;

/** @type {readonly Coding[]} the denser first */
const CODINGS = [
  {
    name: 'br',
    ending: '.br',
    compress: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { name: 'gzip', ending: '.gz', compress: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
];

/** What is text. Fonts and pictures are compressed already. */
const TEXT = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/**
 * Writes every text of a folder once more in each coding, beside it: `index.html.br`, `index.html.gz`. Where that
 * would save nothing, there is no such file.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
  await Promise.all(
    texts.map(async ({ parentPath, name: text }) => {
      const path = join(parentPath, text);
      const bytes = await readFile(path);
      for (const { ending, compress } of CODINGS) {
        const compressed = await compress(bytes);
        if (compressed.length < bytes.length) await writeFile(path + ending, compressed);
      }
    }),
  );
}

/**
 * The codings that a client takes, the one it likes best first, and of two that it likes alike the denser
 * (RFC 9110, 12.5.3).
 * @param {string} accepted the header `Accept-Encoding`
 * @returns {readonly Coding[]}
 */
export function codingsFor(accepted) {
  const qualities = new Map(accepted.toLowerCase().split(',').map(qualityIn));
  /** @param {string} name */
  const qualityOf = (name) => qualities.get(name) ?? qualities.get('*') ?? 0;
  // Not to be compressed at all may be what the client likes best.
  const least = qualities.get('identity') ?? 0;
  return CODINGS.filter(({ name }) => qualityOf(name) > 0 && qualityOf(name) >= least).toSorted(
    (a, b) => qualityOf(b.name) - qualityOf(a.name),
  );
}

/**
 * @param {string} part such as `gzip;q=0.5`
 * @returns {[name: string, quality: number]}
 */
function qualityIn(part) {
  const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
  const q = parameters.find((each) => each.startsWith('q='));
  const quality = q === undefined ? 1 : Number(q.slice(2));
  return [name, quality >= 0 && quality <= 1 ? quality : 0];
}
