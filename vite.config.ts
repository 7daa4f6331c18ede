import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bare } from './scripts/build/bare.ts';
import { classic } from './scripts/build/classic.ts';
import { files } from './scripts/build/files.ts';
import { lending } from './scripts/build/lent.ts';
import { light } from './scripts/build/light.ts';
import { notices } from './scripts/build/notices.ts';
import { plain } from './scripts/build/plain.ts';
import { policy } from './scripts/build/policy.ts';
import { seen } from './scripts/build/seen.ts';
import { single } from './scripts/build/single.ts';
import { typed } from './scripts/build/typed.ts';
import { unsaid } from './scripts/build/unsaid.ts';
import { whole } from './scripts/build/whole.ts';

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
    sourcemap: false,
    rolldownOptions: {
      input: { cli: 'src/cli/main.ts' },
      output: { format: 'es' as const, codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [
    react(),
    policy,
    lending,
    light,
    plain,
    unsaid,
    bare,
    single,
    whole,
    classic,
    seen,
    typed,
    notices,
    files,
  ],
  build: shared,
  // A thread fetches what it seldom needs when it needs it, as the page does.
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        ...shared,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        // What the page begins with comes in one piece: twenty are fifth-odd kilobytes more, compressed each by itself.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
      },
    },
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
    builder: {
      consumer: 'client',
      build: {
        ...shared,
        copyPublicDir: false,
        assetsDir: 'builder',
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: 'builder/index.html',
          output: { format: 'es', codeSplitting: false },
        },
      },
    },
    chinese: alone('virtual:second/chinese', 'embed/chinese', 'iife'),
    embedPanels: alone('virtual:second/panels', 'embed/panels', 'iife'),
    embedExports: alone('virtual:second/exports', 'embed/exports', 'iife'),
    api: alone('src/api.ts', 'api', 'es'),
    exports: alone('src/exports.ts', 'exports', 'es'),
    cli: terminal,
    single: alone('src/main.tsx', 'hookline', 'es'),
    offline: alone('src/offline/worker.ts', 'service-worker', 'iife'),
    element: alone('src/embed/element/main.ts', 'hookline-embed', 'iife'),
  },
  builder: {
    buildApp: async ({ build, environments }) => {
      for (const name of [
        'client',
        'embed',
        'chinese',
        'embedPanels',
        'embedExports',
        'builder',
        'element',
        'offline',
        'single',
        'cli',
        'exports',
        'api',
      ]) {
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
