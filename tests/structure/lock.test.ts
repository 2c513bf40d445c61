import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources';

interface Package {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Package>>;

interface Manifest {
  readonly [kind: string]: unknown;
}

/** Names in an `optionalDependencies` for which npm on another system would find no entry. */
function missingOptional(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    // npm looks beside the package, then in each folder above.
    const folders = path
      .split('/node_modules/')
      .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
    return Object.keys(optionalDependencies)
      .filter(
        (name) =>
          !(`node_modules/${name}` in packages) &&
          !folders.some((folder) => `${folder}/node_modules/${name}` in packages),
      )
      .map((name) => `${name}, optional for ${path}`);
  });
}

/** Addresses that tie the lock file to one registry. */
const addresses = (packages: Packages): string[] =>
  Object.values(packages).flatMap(({ resolved }) => resolved ?? []);

/** Versions that are not exact. */
const inexact = (manifest: Manifest): string[] =>
  ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'].flatMap(
    (kind) =>
      Object.entries(manifest[kind] ?? {})
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))
        .map(([name, version]) => `${kind}: ${name} ${String(version)}`),
  );

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

describe('the lock file', () => {
  const { packages } = read('package-lock.json') as { packages: Packages };

  test('is read', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  test('holds every optional package, so that npm ci works on each system', () => {
    expect(missingOptional(packages)).toEqual([]);
  });

  test('names no registry: npm takes the one that it is set to', () => {
    expect(addresses(packages)).toEqual([]);
  });
});

test('every version in package.json is exact', () => {
  expect(inexact(read('package.json') as Manifest)).toEqual([]);
});

describe('the checks can fail', () => {
  test('on an optional package without an entry', () => {
    const optionalDependencies = { 'b-mac': '1.0.0', 'b-linux': '1.0.0', 'b-own': '1.0.0' };
    const packages = {
      'node_modules/b': { optionalDependencies },
      'node_modules/b-linux': {},
      'node_modules/b/node_modules/b-own': {},
    };
    expect(missingOptional(packages)).toEqual(['b-mac, optional for node_modules/b']);
  });

  test('on an address', () => {
    const resolved = 'https://registry.example/b/-/b-1.0.0.tgz';
    expect(addresses({ 'node_modules/b': { resolved } })).toEqual([resolved]);
  });

  test.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', 'file:../b'])('on the version %s', (version) => {
    expect(inexact({ dependencies: { b: version } })).toHaveLength(1);
  });
});
