import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { home } from './built.mjs';
import { pageBench } from './page-bench/index.mjs';

/**
 * How fast Hookline is. First the engine: medians of five warm runs, as the public `simulate` does it and the machines alone. Then the
 * built page in a browser. Nothing here is a test: numbers depend on the machine, ratios and counts hardly do.
 */

process.env.NODE_ENV = 'production';
const outDir = join(home, 'node_modules/.cache/bench');
await build({
  root: home,
  configFile: false,
  logLevel: 'silent',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'scripts/bench/bench.ts',
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
const { bench } = await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
for (const line of bench(join(home, 'tests/recordings/1.36.ndjson'))) console.log(line);
console.log();
for await (const line of pageBench()) console.log(line);
