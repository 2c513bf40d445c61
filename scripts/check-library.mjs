/**
 * Looks at `dist-lib/` as those will who install it: publint at the package, Are The Types Wrong at the types as they
 * are found from an ES module, Node at what happens on a server, where there is no page, the compiler at the examples
 * of the README, and API Extractor at the API, which has to be the reviewed one of `docs/api/`. No network. Fails with
 * every fault that it finds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { apiFaults } from './api.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = join(root, 'dist-lib');
const cache = join(root, 'node_modules/.cache/library');

/** @type {() => Promise<string[]>} */
async function packageFaults() {
  const { messages } = await publint({ pkgDir: library, strict: true, pack: false });
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

/** Packs the package as npm would publish it. */
function pack() {
  const name = execFileSync('npm', ['pack', '--offline', '--silent', '--pack-destination', cache], {
    cwd: library,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return readFileSync(join(cache, basename(name.trim())));
}

/** The library is an ES module: how CommonJS, or a Node of 2021, would find its types is of no account. */
const asked = new Set(['node16-esm', 'bundler']);

/** @type {() => Promise<string[]>} */
async function typeFaults() {
  const result = await checkPackage(createPackageFromTarballData(pack()), {
    excludeEntrypoints: [/\.css$/, /^\.\/workers\//],
  });
  if (!result.types) return ['attw: the package has no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem) || asked.has(problem.resolutionKind))
    .map((problem) => `attw: ${JSON.stringify(problem)}`);
}

/** @type {(file: string) => Promise<string[]>} */
async function loadFaults(file) {
  try {
    await import(pathToFileURL(join(library, file)).href);
    return [];
  } catch (error) {
    return [`${file} throws when Node loads it: ${String(error)}`];
  }
}

/** Puts the examples of the README into files of a host that has installed the package. */
function writeHost() {
  const readme = readFileSync(join(library, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms)];
  if (examples.length === 0) throw new Error('the README shows no example of the library');
  for (const [place, [, language, text]] of examples.entries())
    writeFileSync(join(cache, `example-${place + 1}.${language ?? ''}`), text ?? '');
  mkdirSync(join(cache, 'node_modules'));
  symlinkSync(library, join(cache, 'node_modules/dyad'), 'junction');
  writeFileSync(join(cache, 'package.json'), '{ "type": "module" }');
}

/** @type {(moduleResolution: 'bundler' | 'node16') => string[]} */
function exampleFaults(moduleResolution) {
  const config = join(cache, `tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    module: moduleResolution === 'bundler' ? 'ESNext' : 'Node16',
    moduleResolution,
    jsx: 'react-jsx',
    types: [],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['example-*'] }));
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
      encoding: 'utf8',
    });
    return [];
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return [`the examples of the README, with ${moduleResolution}:\n${said}`];
  }
}

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
writeHost();
const faults = [
  ...(await packageFaults()),
  ...(await typeFaults()),
  ...(await loadFaults('dyad.js')),
  ...(await loadFaults('inline-workers.js')),
  ...exampleFaults('bundler'),
  ...exampleFaults('node16'),
  ...apiFaults('compare'),
];
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('dist-lib/ is sound');
else process.exitCode = 1;
