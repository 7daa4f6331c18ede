import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

const shared = { target: 'es2022', sourcemap: true, emptyOutDir: false, modulePreload: { polyfill: false } };

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

export default defineConfig({
  base: './',
  plugins: [react(), policy, classic],
  build: shared,
  environments: {
    client: { build: { ...shared, emptyOutDir: true } },
    embed: {
      consumer: 'client',
      build: {
        ...shared,
        assetsDir: 'embed',
        copyPublicDir: false,
        cssCodeSplit: false, // a split one would be written into the script, as a `<style>` the policy refuses
        rolldownOptions: {
          input: 'embed/index.html',
          output: { format: 'iife', codeSplitting: false },
        },
      },
    },
    api: alone('src/api.ts', 'api', 'es'),
    element: alone('src/embed/element/main.ts', 'hookline-embed', 'iife'),
  },
  builder: {
    buildApp: async ({ build, environments }) => {
      for (const name of ['client', 'embed', 'element', 'api']) {
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
