import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { home } from './built.mjs';

/** A declaration as it stands in a file: its comment, its words, and the file it names others from. */
interface Declaration {
  readonly name: string;
  readonly file: string;
  readonly comment: string;
  readonly code: string;
}

/** Types that are narrower inside than anyone outside needs them. */
const published: Readonly<Record<string, string>> = {
  Ms: '/** Whole milliseconds: an instant on the run’s clock, or a length of time. */\ntype Ms = number;',
  RuleId: '/** A rule’s id, `T-32`; docs/rules.md has them all. */\ntype RuleId = string;',
};

const ofTheLanguage = new Set(
  [
    'Array Record Readonly Partial Pick Omit Exclude Extract NonNullable Parameters ReturnType',
    'Promise Error Map Set HTMLElement CustomEvent AddEventListenerOptions EventListenerOrEventListenerObject',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The types of a module that is published, in one text: what it exports, then what that is made of. TypeScript writes a file for each
 * file of ours and keeps their imports; a reader, and a review, want one.
 *
 * @param entry its path from the root, `src/api.ts`
 * @param neighbours other such modules; their types are imported from there
 */
export function declarationsOf(entry: string, ...neighbours: readonly string[]): string {
  const imported = neighbours.map((neighbour) => ({
    from: basename(neighbour, '.ts'),
    names: new Set(reexportsOf(textOf(join(home, neighbour))).map(({ name }) => name)),
  }));
  const used = new Set<string>();
  const file = join(home, entry);
  const exported = reexportsOf(textOf(file)).map(({ name, from }) => find(name, join(dirname(file), from)));
  const all = new Map(exported.map((declaration) => [declaration.name, declaration]));
  for (const { code, file: where } of all.values())
    for (const name of namesIn(code)) {
      if (all.has(name) || ofTheLanguage.has(name)) continue;
      if (imported.some(({ names }) => names.has(name))) used.add(name);
      else all.set(name, find(name, where));
    }
  const isExported = ({ name }: Declaration) => exported.some((each) => each.name === name);
  const written = [...all.values()].map((declaration) => {
    const { name, comment, code } = declaration;
    return published[name] ?? `${comment}${isExported(declaration) ? 'export ' : ''}${code}`;
  });
  const head = `// The public types of hookline, written by \`npx vitest run tests/surface.test.ts -u\` from ${entry}.`;
  const imports = imported.flatMap(({ from, names }) => {
    const taken = [...used].filter((name) => names.has(name)).sort();
    return taken.length > 0 ? [`import type { ${taken.join(', ')} } from './${from}.js';`] : [];
  });
  const [everywhere] = /^declare global \{\n[\s\S]*?^\}$/m.exec(textOf(file)) ?? [];
  const last = everywhere === undefined ? ['export {};'] : [everywhere, 'export {};'];
  return `${[head, ...imports, ...written, ...last].join('\n\n')}\n`;
}

const textOf = (file: string) => readFileSync(file, 'utf8');

/** Names that a module passes on from others. */
function reexportsOf(text: string): readonly { readonly name: string; readonly from: string }[] {
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)';/gm)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.replace(/^\s*type\s/, '').trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, from })),
  );
}

/** Where a name is declared, starting from a file that declares, imports or passes it on. */
function find(name: string, file: string): Declaration {
  const found = seek(name, file);
  if (!found)
    throw new Error(`${relative(home, file)} has no ${name}: scripts/declarations.ts cannot publish it.`);
  return found;
}

function seek(name: string, file: string): Declaration | undefined {
  const text = textOf(file);
  const start = new RegExp(
    `^(?:export )?(?:declare )?(?:async )?(?:interface|type|const|function) ${name}\\b(?! \\})`,
    'm',
  ).exec(text);
  if (start) {
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(text.slice(0, start.index))?.[0] ?? '';
    return { name, file, comment, code: declared(text.slice(start.index).replace(/^export /, '')) };
  }
  const imported = [...text.matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)';/gm)];
  for (const [, names = '', from = ''] of imported)
    if (names.split(',').some((each) => each.replace(/^\s*type\s/, '').trim() === name))
      return seek(name, join(dirname(file), from));
  for (const [, from = ''] of text.matchAll(/^export type \* from '([^']+)';/gm)) {
    const found = seek(name, join(dirname(file), from));
    if (found) return found;
  }
  return undefined;
}

/** A declaration without its body. */
function declared(text: string): string {
  const [, name, , rest = ''] =
    /^(?:const|(?:async )?function) (\w+)( = (?:async )?)?([\s\S]*)/.exec(text) ?? [];
  if (name === undefined) return text.slice(0, endOf(text, text.startsWith('interface') ? '}' : ';'));
  if (rest.startsWith(':'))
    return `declare const ${name}${rest.slice(0, endOf(rest, '='))}`.replace(/\s*=$/, ';');
  const parameters = rest.slice(0, endOf(rest, ')'));
  const result = /^\s*:\s*([\s\S]*?)\s*(?:=>|\{\n)/.exec(rest.slice(parameters.length))?.[1] ?? 'void';
  const optional = parameters.replace(/(\w+): ([^,=()]+?) = [^,)]+/g, '$1?: $2').replace(/,\s*\)$/, '\n)');
  return `declare function ${name}${optional}: ${result};`;
}

/** Behind the first `last` that is in no bracket, string or comment. */
function endOf(text: string, last: '}' | ';' | ')' | '='): number {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|=>|[{}()[\];=]/g;
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '{' || found === '(' || found === '[') depth++;
    if (found === '}' || found === ')' || found === ']') depth--;
    if (found === last && depth === 0) return index + 1;
  }
  return text.length;
}

/** Names of types in a declaration, without those of its own parameters. */
function namesIn(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'/g, ' ');
  const own = new Set([...bare.matchAll(/[<[](\w+) (?:extends|in)\b/g)].map(([, name]) => name));
  const all = [...bare.matchAll(/(?<![.\w])[A-Z]\w*\b(?!\s*[?]?:)/g)].map(([name]) => name);
  return [...new Set(all)].filter((name) => !own.has(name));
}
