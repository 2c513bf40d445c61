/**
 * Looks at `dist-lib/` as those will who install it: publint at the package, Are The Types Wrong at the types as they
 * are found from an ES module, Node at what happens on a server, where there is no page, and the compiler at the
 * examples of the README. No network. Fails with every fault that it finds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = join(root, 'dist-lib');
const cache = join(root, 'node_modules/.cache/library');

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** @type {() => Promise<string[]>} */
async function packageFaults() {
  const { messages } = await publint({ pkgDir: library, strict: true, pack: false });
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

/** Packs the package as npm would publish it. */
function pack() {
  const args = ['pack', '--offline', '--silent', '--pack-destination', cache];
  const name = execFileSync('npm', args, {
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

/** @type {() => Promise<string[]>} */
async function loadFaults() {
  /** @type {string[]} */
  const faults = [];
  for (const file of ['dyad.js', 'inline-workers.js']) {
    try {
      await import(pathToFileURL(join(library, file)).href);
    } catch (error) {
      faults.push(
        `${file} throws when Node loads it: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return faults;
}

/** The examples of the README, as files of a host that has installed the package. */
function writeHost() {
  const { length } = readExamples().map(({ language, text }, place) =>
    writeFileSync(join(cache, `example-${place + 1}.${language}`), text),
  );
  if (length === 0) throw new Error('the README shows no example of the library');
  mkdirSync(join(cache, 'node_modules'));
  symlinkSync(library, join(cache, 'node_modules/dyad'), 'junction');
  writeFileSync(join(cache, 'package.json'), '{ "type": "module" }');
}

const readExamples = () =>
  [...readFileSync(join(library, 'README.md'), 'utf8').matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(
    ([, language = '', text = '']) => ({ language, text }),
  );

/** @type {() => string[]} */
function exampleFaults() {
  writeHost();
  return ['bundler', 'node16'].flatMap((moduleResolution) => {
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
      // A style sheet that a bundler takes is no module to the compiler.
      noUncheckedSideEffectImports: false,
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
      return [`the README's examples, with ${moduleResolution}:\n${said}`];
    }
  });
}

/** @param {string} file */
const weight = (file) => `${(gzipSync(readFileSync(join(library, file))).length / 1000).toFixed(1)} kB`;

const faults = [
  ...(await packageFaults()),
  ...(await typeFaults()),
  ...(await loadFaults()),
  ...exampleFaults(),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`dist-lib/ is sound: dyad.js ${weight('dyad.js')}, dyad.css ${weight('dyad.css')}, gzipped`);
