import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compressFolder } from './compressed.mjs';

/**
 * Builds beside the folder that is asked for, and puts the files there once all are whole: a server that is at work on
 * it has no moment in which the site is missing, half written, or mixed with one that was before.
 */
export function published(): Plugin {
  let folder = '';
  let beside = '';
  return {
    name: 'dyad:published',
    apply: 'build',
    config({ root = '.', build: { outDir = 'dist' } = {} }) {
      folder = resolve(root, outDir);
      beside = `${folder}.new`;
      return { build: { outDir: beside, emptyOutDir: true } };
    },
    closeBundle: {
      order: 'post',
      async handler(error) {
        if (error !== undefined) return;
        await compressFolder(beside);
        await publish(beside, folder);
      },
    },
  };
}

/** Moves every file of one folder into another, and removes what else is in there. */
export async function publish(from: string, to: string): Promise<void> {
  const made = await filesIn(from);
  for (const file of made) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await rename(join(from, file), join(to, file));
  }
  await rm(from, { recursive: true });
  const kept = new Set(made);
  for (const file of await filesIn(to)) if (!kept.has(file)) await rm(join(to, file));
}

/** The files of a folder, those first that others ask for: the pages come last, each before its compressed forms. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)) || (a < b ? -1 : 1));
}

const isPage = (file: string): boolean => /\.html(\.\w+)?$/u.test(file);
