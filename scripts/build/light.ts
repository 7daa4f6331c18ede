import type { Plugin } from 'vite';

/**
 * Gives the built pages Preact for React: a tenth of the size, for a page that is to be quick and an embed that may stand ten times in one
 * document. The source says React and knows nothing of it; see docs/decisions/0010.
 */
export const light: Plugin = {
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
