import { posix } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { declarationsOf } from './scripts/declarations.ts';
import { policyOf } from './scripts/policy.mjs';

/** Writes the Content-Security-Policy into a built page, before anything it governs. */
const policy: Plugin = {
  name: 'hookline:policy',
  apply: 'build',
  transformIndexHtml: (_html, { path }) => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(path) },
      injectTo: 'head-prepend',
    },
  ],
};

/**
 * Makes the embed's script a classic one. A module is fetched with CORS, and in a sandboxed frame every
 * host is another origin: a static host that sends no CORS header could not serve it.
 */
const classic: Plugin = {
  name: 'hookline:classic',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'embed',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path.startsWith('/embed/')
        ? html
            .replaceAll(' type="module" crossorigin', ' defer')
            .replaceAll(' crossorigin', '')
            .replaceAll('"../embed/', '"./')
        : html,
  },
};

/** What the embed loads only for readers of Chinese: a second classic script. */
const chinese = ['src/core/words/zh.ts', 'src/ui/words/words.zh.ts'];

/**
 * Makes what would be loaded later a part of the script, for builds that are one script; in the embed, Chinese comes
 * with the second one. Vite would wrap each `import()` in a helper that preloads chunks, of which there are none.
 */
const whole: Plugin = {
  name: 'hookline:whole',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: { filter: { id: /^virtual:chinese$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:chinese$/ },
    handler: () => {
      const imports = chinese.map((path, index) => `import * as m${index} from '/${path}';`);
      return `${imports.join('\n')}\nglobalThis.hooklineChinese = [${chinese.map((_, index) => `m${index}`)}];`;
    },
  },
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
    handler(code, id) {
      const early: string[] = [];
      const rest = code.replace(/\bimport\(('[^']+')\)/g, (_, path: string) => {
        const at = chinese.findIndex((known) =>
          posix.join(posix.dirname(id), path.slice(1, -1)).endsWith(known),
        );
        const isLater = at >= 0 && this.environment.name === 'embed';
        early.push(
          isLater
            ? `import { later as early${early.length} } from '/src/embed/later.ts';`
            : `import * as early${early.length} from ${path};`,
        );
        const name = `early${early.length - 1}`;
        return isLater ? `${name}().then((all) => all[${at}])` : `Promise.resolve(${name})`;
      });
      return { code: `${rest}\n${early.join('\n')}`, map: null };
    },
  },
};

/**
 * Gives the built pages Preact for React: a tenth of the size, for a page that is to be quick and an embed that may stand ten times in one
 * document. The source says React and knows nothing of it; see docs/decisions/0010.
 */
const light: Plugin = {
  name: 'hookline:light',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^react(?:-dom)?(?:\/|$)/ },
    handler(id, importer) {
      const to = new Map([
        ['react', 'preact/compat'],
        ['react-dom/client', 'preact/compat/client'],
        ['react/jsx-runtime', 'preact/jsx-runtime'],
      ]).get(id);
      return to === undefined ? undefined : this.resolve(to, importer, { skipSelf: true });
    },
  },
};

/** Puts the types of a module that is published beside it. */
const typed: Plugin = {
  name: 'hookline:typed',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'api' || name === 'exports',
  generateBundle() {
    const { name } = this.environment;
    const source = declarationsOf(`src/${name}.ts`, name === 'api' ? undefined : 'src/api.ts');
    this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
  },
};

const shared = {
  target: 'es2022',
  sourcemap: true,
  emptyOutDir: false,
  chunkSizeWarningLimit: 4000, // tests/page/budgets.test.ts counts what matters
};

/** One script that needs nothing beside it: a module, or one that any `<script>` runs. */
const alone = (entry: string, name: string, format: 'es' | 'iife') => ({
  consumer: 'client' as const,
  build: {
    ...shared,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: entry },
      output: { format, codeSplitting: false, entryFileNames: '[name].js' },
      preserveEntrySignatures: 'strict' as const,
    },
  },
});

/** The command line: one module for Node, with everything in it. */
const terminal = {
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    ...shared,
    copyPublicDir: false,
    minify: true,
    rolldownOptions: {
      input: { cli: 'src/cli/main.ts' },
      output: { format: 'es' as const, codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), policy, light, whole, classic, typed],
  build: shared,
  environments: {
    client: { build: { ...shared, emptyOutDir: true, modulePreload: { polyfill: false } } },
    embed: {
      consumer: 'client',
      build: {
        ...shared,
        copyPublicDir: false,
        assetsDir: 'embed',
        cssCodeSplit: false, // a split one would be written into the script, as a `<style>` the policy refuses
        rolldownOptions: {
          input: 'embed/index.html',
          output: { format: 'iife', codeSplitting: false },
        },
      },
    },
    chinese: alone('virtual:chinese', 'embed/chinese', 'iife'),
    api: alone('src/api.ts', 'api', 'es'),
    exports: alone('src/exports.ts', 'exports', 'es'),
    cli: terminal,
    element: alone('src/embed/element/main.ts', 'hookline-embed', 'iife'),
  },
  builder: {
    buildApp: async ({ build, environments }) => {
      for (const name of ['client', 'embed', 'chinese', 'element', 'cli', 'exports', 'api']) {
        const environment = environments[name];
        if (environment) await build(environment);
      }
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: 'tests/setup/quiet.ts',
          testTimeout: 120_000, // how long a test takes is no reason to fail: a busy machine is slow
        },
      },
      {
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: 'tests/setup/browser.ts',
          // One browser on a small machine: two files at once would measure each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
