import type { Plugin } from 'vite';

/** Tables of what no embed says: where an outcome flips, all platforms beside one another, what else may happen, and the whole page's words. */
const tables = /\/(?:core\/words\/en\/(flip|matrix|alternatives)|ui\/words\/(page)\.en)\.ts$/;

/** At which argument a fact of a platform says where its source says so. */
const placesOf = new Map([
  ['documented', 2],
  ['measured', 2],
  ['assumed', 2],
  ['around', 2],
  ['tell', 2],
  ['unknown', 3],
]);

/**
 * Leaves out of the embed's script the words of rooms that it has not, and of each fact of a platform the place in its source, which
 * only the table of all platforms tells.
 */
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
  transform: {
    filter: { id: /\/core\/platform\/catalog\/[^/]+\.ts$/ },
    handler(code) {
      const unread = [...placesIn(this.parse(code, { lang: 'ts' }))].sort((a, b) => b.start - a.start);
      const shorter = unread.reduce(
        (rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`,
        code,
      );
      return { code: shorter, map: null };
    },
  },
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly (Node & { readonly value?: unknown })[];
}

/** The texts below a part of a program that say where a source says so. */
function placesIn(part: unknown): readonly Node[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, callee, arguments: given } = part as Node;
  const place = type === 'CallExpression' && given?.[placesOf.get(callee?.name ?? '') ?? -1];
  const own = place && typeof place.value === 'string' ? [place] : [];
  return [...own, ...Object.values(part).flatMap(placesIn)];
}
