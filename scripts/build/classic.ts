import type { Plugin } from 'vite';

/**
 * Makes the embed's script a classic one. A module is fetched with CORS, and in a sandboxed frame every
 * host is another origin: a static host that sends no CORS header could not serve it.
 */
export const classic: Plugin = {
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
