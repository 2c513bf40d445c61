import { describe, expect, test } from 'vitest';
import { browserAtLoad, importsOf, layerFaults } from './layers';
import { readSources } from './sources';

const files = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));
const sources = readSources(['src', 'data']);

describe('the house', () => {
  test('is read', () => {
    expect(sources.has('src/model/dataset.ts')).toBe(true);
    expect(importsOf('src/model/dataset.ts', sources.get('src/model/dataset.ts') ?? '')).toContainEqual({
      from: 'src/model/dataset.ts',
      to: 'src/dates/time',
      typesOnly: true,
      addressOnly: false,
    });
  });

  test('has imports that go down only, and no cycle', () => {
    expect(layerFaults(sources)).toEqual([]);
  });

  test('touches window and document when used, not when loaded', () => {
    expect(browserAtLoad(sources)).toEqual([]);
  });
});

describe('the check of imports', () => {
  test.each([
    ['src/dates/a.ts', `import type { B } from '../model/b';`, 'dates may not use model'],
    ['src/model/a.ts', `import { b } from '../layout/b';`, 'model may not use layout'],
    ['src/io/a.ts', `export * from '../state/b';`, 'io may not use state'],
    ['src/layout/a.ts', `export { b } from '../render/b';`, 'layout may not use render'],
    ['src/render/a.tsx', `import { b } from '../layout/b';`, 'types only of layout'],
    ['src/render/a.tsx', `import { type B, c } from '../model/b';`, 'types only of model'],
    ['src/render/a.tsx', `import '../layout/b';`, 'types only of layout'],
    ['src/render/a.tsx', `import type { B } from '../dates/b';`, 'render may not use dates'],
    ['src/state/a.ts', `const b = await import('../ui/b');`, 'state may not use ui'],
    ['src/ui/a.tsx', `import { b } from '../io/b';`, 'ui may not use io'],
    ['src/ui/a.tsx', `type B = import('../io/b').B;`, 'ui may not use io'],
    ['src/ui/a.tsx', `import { App } from '../app/App';`, 'ui may not use app'],
    ['src/ui/a.tsx', `new Worker(new URL('../io/b.ts', import.meta.url));`, 'ui may not use io'],
    ['src/instance/a.ts', `import { b } from '../ui/b';`, 'instance may not use ui'],
    ['src/instance/a.ts', `import { b } from '../workers/b';`, 'addresses only of workers'],
    ['src/instance/a.ts', `import b from '../workers/b.ts?worker';`, 'addresses only of workers'],
    ['src/ui/a.tsx', `import b from '../workers/b.ts?worker&url';`, 'ui may not use workers'],
    ['src/evidence/a.ts', `import { b } from '../io/b';`, 'evidence may not use io'],
    ['src/layout/a.ts', `import { b } from '../evidence/b';`, 'types only of evidence'],
    ['src/export/a.ts', `import { b } from '../state/b';`, 'export may not use state'],
    ['src/app/a.tsx', `import { b } from '../embed/b';`, 'app may not use embed'],
    ['src/embed/a.tsx', `import { b } from '../app/b';`, 'embed may not use app'],
    ['src/ui/a.tsx', `import b from '../io/b.ts?worker&url';`, 'ui may not use io'],
    ['src/workers/a.ts', `import { b } from '../ui/b';`, 'workers may not use ui'],
    ['src/model/a.ts', `import b from '../workers/b.ts?worker&url';`, 'model may not use workers'],
    ['src/model/a.ts', `import { b } from '../../tests/b';`, 'model may not use that'],
    ['src/model/a.ts', `import { b } from '../../../elsewhere/b';`, 'leaves the project'],
    ['src/embed/a.ts', `import { b } from '../workers/b';`, 'addresses only of workers'],
    ['src/words/a.ts', `import { b } from '../state/b';`, 'types only of state'],
    ['src/words/en/a.ts', `import type { B } from '../../ui/b';`, 'words may not use ui'],
    ['src/dates/a.ts', `import type { B } from '../words/b';`, 'dates may not use words'],
    ['src/state/a.ts', `import { b } from '../words/en/b';`, 'state may not use words'],
    ['src/render/a.tsx', `import type { B } from '../words/b';`, 'render may not use words'],
    ['src/a.ts', ``, 'in no layer'],
    ['src/elsewhere/a.ts', ``, 'in no layer'],
    ['data/a/index.ts', `import { b } from '../../src/model/b';`, 'types only of model'],
  ])('stops %s with %s', (path, text, fault) => {
    expect(layerFaults(files({ [path]: text }))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['src/dates/a.ts', `import { b } from './b'; // import { c } from '../ui/c'`],
    ['src/render/a.tsx', `import type { B } from '../layout/b'; import { type C } from '../model/c';`],
    ['src/ui/a.tsx', `import './a.css'; import { b } from '../render/b'; import { c } from 'react';`],
    ['src/ui/lists/a.tsx', `import { b } from '../base/b'; import { c } from '../../instance/c';`],
    ['src/instance/a.ts', `import b from '../workers/b.ts?worker&url';`],
    ['src/instance/a.ts', `const b = new URL('../workers/b.ts', import.meta.url);`],
    ['src/workers/a.ts', `import { b } from '../model/b';`],
    ['src/embed/inline-workers.ts', `import B from '../workers/b.ts?worker&inline';`],
    ['src/app/App.tsx', `import { read } from '../io/read'; import { b } from '../ui/page/b';`],
    ['src/embed/a.ts', `import { read } from '../io/read'; import { b } from '../state/b';`],
    ['src/words/en/a.ts', `import { b } from '../../dates/b'; import type { C } from '../../io/c';`],
    ['src/ui/lists/a.tsx', `import type { B } from '../../words/b';`],
    ['src/app/main.tsx', `import { App } from './App'; import './main.css';`],
    ['data/a/index.ts', `import type { B } from '../../src/model/b'; import { c } from './c';`],
  ])('lets %s do %s', (path, text) => {
    expect(layerFaults(files({ [path]: text }))).toEqual([]);
  });

  test('sees a cycle, through types and folders too', () => {
    const cycle = files({
      'src/model/a.ts': `import { b } from './b';`,
      'src/model/b.ts': `import type { C } from './c';`,
      'src/model/c/index.ts': `import { a } from '../a';`,
    });
    expect(layerFaults(cycle)).toEqual([
      'src/model/a.ts -> src/model/b.ts -> src/model/c/index.ts -> src/model/a.ts',
    ]);
  });
});

describe('the check of loading', () => {
  test.each([
    `const width = window.innerWidth;`,
    `export const body = document.body;`,
    `class A { static node = document.body; }`,
    `if (typeof window === 'object') console.log(1);`,
    `const a = { b: [...document.querySelectorAll('p')] };`,
  ])('stops %s', (text) => {
    expect(browserAtLoad(files({ 'src/ui/a.ts': text }))).toHaveLength(1);
  });

  test.each([
    `export const width = () => window.innerWidth;`,
    `export function body() { return document.body; }`,
    `class A { node = document.body; method() { return window; } }`,
    `type A = typeof window; interface B { document: string }`,
    `const a = { window: 1 }; console.log(a.window);`,
  ])('lets %s be', (text) => {
    expect(browserAtLoad(files({ 'src/ui/a.ts': text }))).toEqual([]);
  });

  test('lets main.tsx start the app', () => {
    expect(browserAtLoad(files({ 'src/app/main.tsx': `createRoot(document.body);` }))).toEqual([]);
  });
});
