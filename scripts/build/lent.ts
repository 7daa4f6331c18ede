import { posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the embed's script lends to its panels, by module and name, so that engine and framework are loaded once and a context is the
 * same context in both. A name that a module has not fails the build.
 */
const lent: Readonly<Record<string, readonly string[]>> = {
  react: [
    'memo',
    'useCallback',
    'useEffect',
    'useEffectEvent',
    'useImperativeHandle',
    'useMemo',
    'useRef',
    'useState',
  ],
  'react/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  xstate: ['not', 'or'],
  '/src/core/scenario.ts': ['readScenario'],
  '/src/core/lifecycle/run.ts': ['run', 'running'],
  '/src/core/lifecycle/pod.machine.ts': ['podMachine'],
  '/src/core/lifecycle/worker.machine.ts': ['workerMachine'],
  '/src/core/lifecycle/container.machine.ts': ['containerMachine'],
  '/src/core/lifecycle/hook.machine.ts': ['hookMachine'],
  '/src/core/lifecycle/probe.machine.ts': ['probeMachine'],
  '/src/core/manifest/index.ts': ['sentenceOf'],
  '/src/ui/controls/index.ts': ['Select', 'useGrowing'],
  '/src/ui/playback/index.ts': ['Trailing', 'usePosition', 'useSettled', 'useTick'],
  '/src/ui/timeline/index.ts': ['deleteOf', 'itemOf', 'whyOf'],
  '/src/ui/words/index.ts': ['clockOf', 'sayIn', 'useSpeech'],
};

const global = 'globalThis.hooklineLent';

/** Puts what is lent where the panels find it. Their styles stand in the embed's own sheet. */
export const lending: Plugin = {
  name: 'hookline:lending',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'embed' || name === 'embedPanels',
  resolveId(id, importer) {
    if (id === 'virtual:lent') return '\0lent';
    if (this.environment.name === 'embed' || !importer) return undefined;
    if (id.endsWith('.css')) return '\0lent:nothing';
    const root = this.environment.config.root;
    const path = id.startsWith('.') ? posix.join(posix.dirname(importer), id).replace(root, '') : id;
    return Object.hasOwn(lent, path) ? `\0lent:${path}` : undefined;
  },
  load: {
    filter: { id: /^\0lent/ },
    handler: (id) =>
      id === '\0lent' ? lender() : id === '\0lent:nothing' ? '' : borrower(id.replace('\0lent:', '')),
  },
  transform: {
    filter: { id: /\/src\/embed\/main\.tsx$/ },
    handler: (code) => ({ code: `${code}\nimport 'virtual:lent';`, map: null }),
  },
};

/** The module that puts everything into one global. */
function lender(): string {
  const modules = Object.entries(lent);
  const imports = modules.map(
    ([path, names], at) =>
      `import { ${names.map((name) => `${name} as ${name}${at}`).join(', ')} } from '${path}';`,
  );
  const all = modules.map(
    ([path, names], at) => `'${path}': { ${names.map((name) => `${name}: ${name}${at}`).join(', ')} }`,
  );
  return `${imports.join('\n')}\n${global} = { ${all.join(', ')} };`;
}

/** A module that takes another's names from the global. */
const borrower = (path: string): string =>
  (lent[path] ?? [])
    .map((name) => `export const ${name} = /* @__PURE__ */ (() => ${global}['${path}'].${name})();`)
    .join('\n');
