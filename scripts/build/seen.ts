import type { Plugin } from 'vite';

/** What a page looks like is fetched before what it does, which shares one slow line with it: the style first, the scripts in its wake. */
export const seen: Plugin = {
  name: 'hookline:seen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const styles = [...html.matchAll(/\n\s*<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
      const rest = styles
        .reduce((page, link) => page.replace(link, ''), html)
        .replaceAll(/<(?:script type="module"|link rel="modulepreload")(?= )/g, '$& fetchpriority="low"');
      return rest.replace(/\n\s*<script /, `${styles.join('')}$&`);
    },
  },
};
