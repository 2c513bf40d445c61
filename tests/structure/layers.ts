/** Who may import whom, as the design has it: imports go down only. */
import { posix } from 'node:path';
import { at, isNode, nodesOf, parse, type Files, type Node } from './sources';

/** What a layer may import: another layer's values and types, its types only, or the addresses of its files. */
interface Allowed {
  readonly layers: readonly string[];
  readonly typesOnly?: readonly string[];
  readonly addressesOnly?: readonly string[];
}

export const allowed: Readonly<Record<string, Allowed>> = {
  dates: { layers: [] },
  model: { layers: ['dates'] },
  evidence: { layers: ['model', 'dates'] },
  io: { layers: ['model', 'dates'] },
  export: { layers: ['model', 'dates'] },
  layout: { layers: ['model', 'dates'], typesOnly: ['evidence'] },
  render: { layers: [], typesOnly: ['layout', 'evidence', 'model'] },
  state: { layers: ['export', 'model', 'layout', 'dates'], typesOnly: ['io'] },
  // What is said to people. Of the rooms that say what is to be said it knows the types, of two their arithmetic.
  words: {
    layers: ['model', 'dates'],
    typesOnly: ['evidence', 'io', 'export', 'layout', 'state'],
  },
  workers: { layers: ['model'] },
  // What runs one timeline. No React: the linter lets no package in.
  instance: { layers: ['words', 'state', 'render', 'layout', 'model', 'dates'], addressesOnly: ['workers'] },
  ui: { layers: ['instance', 'words', 'state', 'render', 'layout', 'export', 'evidence', 'model', 'dates'] },
  // The two front doors, the only ones to open the door that io is.
  app: {
    layers: [
      'ui',
      'instance',
      'words',
      'state',
      'render',
      'layout',
      'export',
      'evidence',
      'io',
      'model',
      'dates',
      'data',
    ],
  },
  embed: {
    layers: [
      'ui',
      'instance',
      'words',
      'state',
      'render',
      'layout',
      'export',
      'evidence',
      'io',
      'model',
      'dates',
    ],
    addressesOnly: ['workers'],
  },
  data: { layers: [], typesOnly: ['model'] },
};

export interface Import {
  readonly from: string;
  /** A path in the project, without its ending, or a package's name. */
  readonly to: string;
  readonly typesOnly: boolean;
  /** True where the file is not loaded with this one: `new URL(…)`, and Vite's `?worker&url` and `?worker&inline`. */
  readonly addressOnly: boolean;
}

function layerOf(path: string): string | undefined {
  if (path.startsWith('data/')) return 'data';
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && folder in allowed && folder !== 'data' ? folder : undefined;
}

const textOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined;

/** True for `import type …`, `export type …`, and where every name in the braces says `type`. */
function isTypesOnly(node: Node): boolean {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType')
    return true;
  const names: unknown = node['specifiers'];
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((name) => isNode(name) && (name['importKind'] === 'type' || name['exportKind'] === 'type'))
  );
}

/** Every import of a file, in whatever form: import, export from, import(), new URL(…), import type. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(parse(path, text))) {
    const isUrl = node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'URL';
    const args = isUrl && Array.isArray(node['arguments']) ? node['arguments'] : [];
    const beside = args.length === 2 && isNode(args[1]) && args[1].type === 'MemberExpression';
    const asked = textOf(beside ? args[0] : (node['source'] ?? node['argument']));
    const named = asked?.replace(/\?.*$/, '');
    const isImport = /^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(
      node.type,
    );
    if (named === undefined || !(isImport || beside)) continue;
    const to = named.startsWith('.')
      ? posix.join(posix.dirname(path), named).replace(/\.[jt]sx?$/, '')
      : named;
    const addressOnly = beside || /\?worker&(?:url|inline)$/.test(asked ?? '');
    found.push({ from: path, to, typesOnly: isTypesOnly(node), addressOnly });
  }
  return found;
}

/** What an import breaks, in words, or undefined. */
function breach({ from, to, typesOnly, addressOnly }: Import): string | undefined {
  const here = layerOf(from);
  if (here === undefined) return `${from} is in no layer that tests/structure/layers.ts knows`;
  if (!/^(src|data|tests|scripts|public)\//.test(to))
    return to.startsWith('.') ? `${from} leaves the project` : undefined;
  const there = layerOf(to);
  if (there === here || to.endsWith('.css')) return undefined;
  const rule = allowed[here];
  if (there !== undefined && rule !== undefined) {
    if (rule.layers.includes(there)) return undefined;
    if (rule.typesOnly?.includes(there)) {
      return typesOnly
        ? undefined
        : `${from} imports values of ${to}: ${here} may use types only of ${there}`;
    }
    if (rule.addressesOnly?.includes(there)) {
      return addressOnly ? undefined : `${from} loads ${to}: ${here} may use addresses only of ${there}`;
    }
  }
  return `${from} imports ${to}: ${here} may not use ${there ?? 'that'}`;
}

/** One way round for each cycle of imports, types included: "a -> b -> a". */
function cycles(imports: readonly Import[], files: Files): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const file = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].find((path) =>
      files.has(path),
    );
    if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(file);
    if (seen >= 0) found.push([...trail.slice(seen), file].join(' -> '));
    if (seen >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...trail, file]);
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return found;
}

export function layerFaults(files: Files): string[] {
  const imports = [...files].flatMap(([path, text]) => importsOf(path, text));
  const homeless = [...files.keys()].filter((path) => layerOf(path) === undefined);
  return [
    ...homeless.map((path) => `${path} is in no layer that tests/structure/layers.ts knows`),
    ...imports.filter(({ from }) => !homeless.includes(from)).flatMap((one) => breach(one) ?? []),
    ...cycles(imports, files),
  ];
}

const browserThings = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'matchMedia',
  'requestAnimationFrame',
  'addEventListener',
]);

/** Functions wait for a call; types do not run at all. */
const runsAtLoad = (node: Node): boolean =>
  !/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|TS(?!AsExpression|Satisfies|NonNull).*)$/.test(
    node.type,
  ) && !(node.type === 'PropertyDefinition' && node['static'] !== true);

/** What a page runs by itself: a module, and scripts that are none. */
const pageScripts = new Set(['main.tsx', 'begin.ts', 'as-linked.ts'].map((name) => `src/app/${name}`));

/** Where a module touches the browser when it is only loaded: what the page runs by itself alone may. */
export function browserAtLoad(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (pageScripts.has(path)) return [];
    const program = parse(path, text);
    const names = new Set<Node>();
    for (const node of nodesOf(program, runsAtLoad)) {
      // `x.window` and `{ window: 1 }` name a property, not the browser's window.
      if (node.type === 'MemberExpression' && node['computed'] !== true && isNode(node['property']))
        names.add(node['property']);
      if (node.type === 'Property' && node['computed'] !== true && isNode(node['key']))
        names.add(node['key']);
    }
    return [...nodesOf(program, runsAtLoad)]
      .filter(
        (node) => node.type === 'Identifier' && !names.has(node) && browserThings.has(String(node['name'])),
      )
      .map((node) => `${at(path, text, node)} touches ${String(node['name'])} when it is loaded`);
  });
}
