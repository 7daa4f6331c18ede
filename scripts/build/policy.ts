import type { Plugin } from 'vite';
import { policyOf } from '../policy.mjs';

/** Writes the Content-Security-Policy into a built page, before anything it governs. */
export const policy: Plugin = {
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
