import type { Plugin } from 'vite';
import { declarationsOf } from '../declarations.ts';

/** Puts the types of a module that is published beside it. */
export const typed: Plugin = {
  name: 'hookline:typed',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'api' || name === 'exports',
  generateBundle() {
    const { name } = this.environment;
    const source = declarationsOf(`src/${name}.ts`, name === 'api' ? undefined : 'src/api.ts');
    this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
  },
};
