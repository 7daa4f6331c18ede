import type { Plugin } from 'vite';
import { declarationsOf } from '../declarations.ts';

/** What is published with its types, and the modules whose types each of them uses. */
const published: Readonly<Record<string, readonly [string, ...string[]]>> = {
  api: ['src/api.ts'],
  exports: ['src/exports.ts', 'src/api.ts'],
  element: ['src/embed/element/public.ts', 'src/api.ts', 'src/exports.ts'],
};

/** Puts the types of what is published beside it. */
export const typed: Plugin = {
  name: 'hookline:typed',
  apply: 'build',
  applyToEnvironment: ({ name }) => Object.hasOwn(published, name),
  generateBundle() {
    const { name } = this.environment;
    const modules = published[name];
    if (modules)
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: declarationsOf(...modules) });
  },
};
