import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** What the embed loads only for those who need it, by the name of the second classic script that has it. */
const seconds: Readonly<Record<string, readonly string[]>> = {
  chinese: ['src/core/words/zh.ts', 'src/ui/words/words.zh.ts'],
  panels: ['src/embed/panels/index.ts'],
  exports: ['src/core/export/index.ts'],
};

/**
 * Makes what would be loaded later a part of the script, for builds that are one script; the embed has second ones. Vite would wrap
 * each `import()` in a helper that preloads chunks, of which there are none.
 */
export const whole: Plugin = {
  name: 'hookline:whole',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  resolveId: { filter: { id: /^virtual:second\// }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:second\// },
    handler(id) {
      const name = id.replace('\0virtual:second/', '');
      const modules = seconds[name] ?? [];
      const imports = modules.map((path, index) => `import * as m${index} from '/${path}';`);
      const all = modules.map((_, index) => `m${index}`).join();
      return `${imports.join('\n')}\n(globalThis.hooklineLater ??= {}).${name} = [${all}];`;
    },
  },
  transform: {
    filter: { id: /\/src\/.*\.tsx?$/, code: /\bimport\(/ },
    handler(code, id) {
      const early: string[] = [];
      const rest = code.replace(/\bimport\(('[^']+')\)/g, (_, path: string) => {
        const name = `early${early.length}`;
        const second = this.environment.name === 'embed' && secondWith(id, path.slice(1, -1));
        if (second) {
          early.push(`import { later as ${name} } from '/src/embed/later.ts';`);
          return `${name}('${second.name}').then((all) => all[${second.at}])`;
        }
        early.push(`import * as ${name} from ${path};`);
        return `Promise.resolve(${name})`;
      });
      return { code: `${rest}\n${early.join('\n')}`, map: null };
    },
  },
};

/** The second script that has what a file imports, and where in it that is. */
function secondWith(importer: string, path: string) {
  const file = posix.join(posix.dirname(importer), path);
  for (const [name, modules] of Object.entries(seconds)) {
    const at = modules.findIndex((known) => file.endsWith(known));
    if (at >= 0) return { name, at };
  }
  return undefined;
}
