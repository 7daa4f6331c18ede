import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { home } from '../built.mjs';

/** What is in the build but in no page. */
const notForPages = /\.map$|\.d\.ts$|\.txt$|^(?:api|exports|cli|service-worker)\.js$|^hookline\.html$|^\./;

/** Tells the service worker what the pages are made of. They have to be built before it. */
export const files: Plugin = {
  name: 'hookline:files',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'offline',
  resolveId: { filter: { id: /^virtual:files$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:files$/ },
    handler() {
      const dist = join(home, 'dist');
      const names = readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(dist.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((name) => !notForPages.test(name))
        .sort();
      const hash = createHash('sha256');
      for (const name of names) hash.update(name).update(readFileSync(join(dist, name)));
      // A host may redirect `index.html` to its folder, and a redirected answer cannot be shown as a page.
      const addresses = names.map((name) => name.replace(/(^|\/)index\.html$/, '$1') || './');
      const version = hash.digest('hex').slice(0, 16);
      return `export const files = ${JSON.stringify(addresses)};\nexport const version = '${version}';`;
    },
  },
};
