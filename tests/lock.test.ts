import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Package>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const packages = Object.entries(lock.packages);
const installed = packages.filter(([path]) => path !== '');
const ours = lock.packages[''];

test('the lock names every optional dependency, so that npm ci works on every system', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`${path}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
  expect(lock.packages['node_modules/@biomejs/cli-darwin-arm64']).toBeDefined();
});

test('the lock names no host, so that any registry serves it', () => {
  expect(installed.length).toBeGreaterThan(50);
  expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
});

test('every dependency of ours is pinned to one version', () => {
  const wanted = { ...ours?.dependencies, ...ours?.devDependencies, ...ours?.optionalDependencies };
  expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test('every licence is one that lets anyone use the build', () => {
  const allowed = /^\(?(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0|PSF-2\.0|BlueOak-1\.0\.0)\b/;
  expect(installed.filter(([, { license = '' }]) => !allowed.test(license))).toEqual([]);
});
