import type { Plugin } from 'vite';

/** Tables of what no embed says: where an outcome flips, all platforms beside one another, what else may happen, and the whole page's words. */
const tables = /\/(?:core\/words\/en\/(flip|matrix|alternatives)|ui\/words\/(page)\.en)\.ts$/;

/** Leaves those words out of the embed's script, which has none of the rooms that say them. */
export const unsaid: Plugin = {
  name: 'hookline:unsaid',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'embed',
  load: {
    filter: { id: tables },
    handler(id) {
      const [, ofCore, ofPage] = tables.exec(id) ?? [];
      return `export const ${ofCore ?? ofPage} = {};`;
    },
  },
};
