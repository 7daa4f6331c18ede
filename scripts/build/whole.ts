import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** What the embed loads only for readers of Chinese: a second classic script. */
const chinese = ['src/core/words/zh.ts', 'src/ui/words/words.zh.ts'];

/**
 * Makes what would be loaded later a part of the script, for builds that are one script; in the embed, Chinese comes
 * with the second one. Vite would wrap each `import()` in a helper that preloads chunks, of which there are none.
 */
export const whole: Plugin = {
  name: 'hookline:whole',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: { filter: { id: /^virtual:chinese$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:chinese$/ },
    handler: () => {
      const imports = chinese.map((path, index) => `import * as m${index} from '/${path}';`);
      return `${imports.join('\n')}\nglobalThis.hooklineChinese = [${chinese.map((_, index) => `m${index}`)}];`;
    },
  },
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
    handler(code, id) {
      const early: string[] = [];
      const rest = code.replace(/\bimport\(('[^']+')\)/g, (_, path: string) => {
        const at = chinese.findIndex((known) =>
          posix.join(posix.dirname(id), path.slice(1, -1)).endsWith(known),
        );
        const isLater = at >= 0 && this.environment.name === 'embed';
        early.push(
          isLater
            ? `import { later as early${early.length} } from '/src/embed/later.ts';`
            : `import * as early${early.length} from ${path};`,
        );
        const name = `early${early.length - 1}`;
        return isLater ? `${name}().then((all) => all[${at}])` : `Promise.resolve(${name})`;
      });
      return { code: `${rest}\n${early.join('\n')}`, map: null };
    },
  },
};
