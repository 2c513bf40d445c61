import fs from 'node:fs';
import { createRequire } from 'node:module';
import { builtinEnvironments } from 'vitest/runtime';

/*
 * jsdom's own style sheet asks for the direction of each element that has `dir`, and for each answer a table of all
 * characters is read anew, which takes a quarter of the time of the tests of the interface. No test looks at what
 * those two rules say.
 */
const read = fs.readFileSync;
fs.readFileSync = ((path: fs.PathOrFileDescriptor, ...rest: []) => {
  const text: unknown = read(path, ...rest);
  return typeof text === 'string' && String(path).endsWith('default-stylesheet.css')
    ? text.replaceAll(/^.*:dir\(.*$/gmu, '')
    : text;
}) as typeof read;
createRequire(import.meta.url)('jsdom');
fs.readFileSync = read;

export default builtinEnvironments.jsdom;
