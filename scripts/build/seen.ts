import type { Plugin } from 'vite';

/**
 * What a page looks like is fetched before what it does, which shares one slow line with it: the style first, the scripts in its wake.
 * Each chunk of the start is a script of its own, and so a task of its own: run in one go they would hold up the page.
 */
export const seen: Plugin = {
  name: 'hookline:seen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const styles = html.match(/\n\s*<link rel="stylesheet"[^>]*>/g) ?? [];
      const chunks = html.match(/\n\s*<link rel="modulepreload"[^>]*>/g) ?? [];
      const scripts = chunks.map((link) =>
        link
          .replace('<link rel="modulepreload"', '<script type="module"')
          .replace(' href=', ' src=')
          .concat('</script>'),
      );
      return [...styles, ...chunks]
        .reduce((page, link) => page.replace(link, ''), html)
        .replace(/\n\s*<script /, `${[...styles, ...scripts].join('')}$&`)
        .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"');
    },
  },
};
