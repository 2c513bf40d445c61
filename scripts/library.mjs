/**
 * Makes a package of the built library, `dist-lib/`, that can be packed and published as it lies there: its manifest,
 * its types, licence and README. The types are the compiler's own declarations, comments and all: those of the
 * modules that `src/embed/index.ts` and `src/embed/inline-workers.ts` reach, each with its imports named as Node wants them.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, string | Record<string, string>>} Entries */

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist-lib');
/** The compiler puts each project's declarations into a folder of its own; none holds a file of another. */
const declared = join(root, 'node_modules/.cache/types');
const projects = readdirSync(declared).filter((name) => !name.includes('.'));

/** @param {string} module such as "src/model/dataset" */
function declarationOf(module) {
  for (const project of projects) {
    const path = join(declared, project, `${module}.d.ts`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
  }
  throw new Error(`the compiler has declared no ${module}: npm run types does`);
}

/** `from './filter'`, `import('./filter')` and `import './filter'`: the words before, the quote, the address. */
const relativeImport = /(\bfrom\s*|\bimport\s*\(?\s*)(["'])(\.{1,2}\/[^"']+)\2/g;

/** A style sheet has no types, and lies beside the module. */
const styleImport = /^import ["'][^"']*\.css["'];\n/gm;

/**
 * Writes the types of modules and of all that they import; tells how many files that are.
 * @param {readonly string[]} entries
 */
function writeTypes(entries) {
  const modules = new Set(entries);
  for (const module of modules) {
    const text = declarationOf(module)
      .replaceAll(styleImport, '')
      .replaceAll(relativeImport, (_, before, quote, /** @type {string} */ to) => {
        modules.add(posix.join(posix.dirname(module), to));
        return `${before}${quote}${to}.js${quote}`;
      });
    const path = join(out, 'types', `${module.replace(/^src\//, '')}.d.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return modules.size;
}

/** Packages that the library does not hold but asks for, in the versions that it is tested with. */
const RUNTIME_DEPENDENCIES = [
  '@date-fns/utc',
  '@preact/signals-core',
  '@tanstack/react-virtual',
  'd3-array',
  'd3-interpolate',
  'd3-path',
  'date-fns',
  'valibot',
];

/** The part of the README that is about the library, from its heading to the next. */
function readmePart() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const part = /^## As a library\n(.*?)(?=^## )/ms.exec(text)?.[1];
  if (part === undefined) throw new Error('README.md has no section "As a library"');
  return part.trim();
}

/**
 * What can be imported, as it lies in the package: the project's own manifest says it of `dist-lib/` and of sources,
 * so that tests import the library by its name, and by its types where it is not built.
 * @param {Entries} entries
 * @returns {Entries}
 */
const published = (entries) =>
  JSON.parse(
    JSON.stringify(entries)
      .replaceAll('./dist-lib/', './')
      .replaceAll(/\.\/src\/([\w/-]+)\.ts/g, './types/$1.d.ts'),
  );

function writeManifest() {
  /** @type {{ version: string, description: string, license: string, exports: Entries, dependencies: Record<string, string> }} */
  const { version, description, license, exports, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const manifest = {
    name: 'dyad',
    version,
    description,
    license,
    type: 'module',
    exports: {
      ...published(exports),
      // A compiler that is asked to look for the style sheet finds that it is there.
      './dyad.css': { types: './types/styles.d.ts', default: './dyad.css' },
      './package.json': './package.json',
    },
    files: ['*.js', '*.css', 'chunks', 'types', 'workers'],
    sideEffects: ['*.css'],
    dependencies: Object.fromEntries(RUNTIME_DEPENDENCIES.map((name) => [name, dependencies[name]])),
    // The host has one React, and no second. Its types are for those who use TypeScript.
    peerDependencies: { '@types/react': '^19.0.0', react: '^19.0.0', 'react-dom': '^19.0.0' },
    peerDependenciesMeta: { '@types/react': { optional: true } },
  };
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(out, 'README.md'), `# Dyad\n\n${description}\n\n${readmePart()}\n`);
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

const count = writeTypes(['src/embed/index', 'src/embed/inline-workers']);
writeFileSync(join(out, 'types/styles.d.ts'), 'export {};\n');
writeManifest();
console.log(`dist-lib/ is a package, with types in ${count} files`);
