/**
 * The public API as text: `docs/api/` holds, for each entry of the package, every name that a host can import with its
 * whole type, so that a change of what hosts rely on shows as a diff in review. `check-library.mjs` compares; run as
 * a script (`npm run api`), this writes what is there now.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  ExtractorMessageCategory,
} from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = join(root, 'dist-lib/types');
const reports = join(root, 'docs/api');
/** What the extractor finds now, for whoever wants to see it beside the report. */
const found = join(root, 'node_modules/.cache/api');

/** Each report and the declarations that it is of. */
const entries = { dyad: 'embed/index.d.ts', 'dyad-inline-workers': 'embed/inline-workers.d.ts' };

/** What the extractor says of the comments and types themselves; the rest is about the report. */
const checked = new Set([ExtractorMessageCategory.Compiler, ExtractorMessageCategory.TSDoc]);

/** @param {string} name @param {string} file */
function configOf(name, file) {
  const entry = join(types, file);
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'dist-lib/package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            strict: true,
            skipLibCheck: true,
            target: 'ES2023',
            lib: ['ES2023', 'DOM'],
            module: 'ESNext',
            moduleResolution: 'bundler',
            jsx: 'react-jsx',
            types: [],
          },
          files: [entry],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: reports,
        reportTempFolder: found,
        // A host cannot name the type of an event, and relies on its fields all the same.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
    },
  });
}

/**
 * Compares the API of the built package with the reviewed reports, or writes the reports.
 * @param {'compare' | 'accept'} mode
 * @returns {string[]} what is wrong, in words; empty where the reports stand for the package
 */
export function apiFaults(mode) {
  mkdirSync(reports, { recursive: true });
  return Object.entries(entries).flatMap(([name, file]) => {
    /** @type {string[]} */
    const faults = [];
    const { apiReportChanged } = Extractor.invoke(configOf(name, file), {
      localBuild: mode === 'accept',
      messageCallback(message) {
        message.handled = true;
        if (checked.has(message.category)) faults.push(`${message.sourceFilePath ?? file}: ${message.text}`);
      },
    });
    if (mode === 'compare' && apiReportChanged)
      faults.push(
        `docs/api/${name}.api.md is no longer the library's API: compare it with ` +
          `${relative(root, join(found, `${name}.api.md`))}; if the change is meant, npm run api accepts it`,
      );
    return faults;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = apiFaults('accept');
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log('docs/api/ is the API of dist-lib/');
  else process.exitCode = 1;
}
