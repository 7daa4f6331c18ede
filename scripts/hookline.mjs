#!/usr/bin/env node
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home, isNewerThan } from './built.mjs';

/**
 * The command line out of the repository: builds it where it is missing or old, without a word, and runs it. `npm run -s hookline --`
 * works right after `npm ci`.
 */

const cli = join(home, 'dist/cli.js');
const sources = [
  'src/core',
  'src/cli',
  'scripts/build',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];
if (!isNewerThan('dist/cli.js', sources)) await buildCli();
await import(pathToFileURL(cli).href);

/** Builds beside and then moves, so that two that start at once never read half a file. */
async function buildCli() {
  process.env.NODE_ENV = 'production';
  const { createBuilder } = await import('vite');
  mkdirSync(join(home, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(home, 'dist/.cli-'));
  try {
    const builder = await createBuilder({
      root: home,
      logLevel: 'silent',
      environments: { cli: { build: { outDir: folder } } },
    });
    const { cli: environment } = builder.environments;
    if (environment) await builder.build(environment);
    renameSync(join(folder, 'cli.js'), cli);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
