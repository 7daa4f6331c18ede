import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Source files by their path from the root, with slashes: `src/core/time.ts`. */
export type Source = ReadonlyMap<string, string>;

/** One `import`, `export … from` or `import()`: `to` is a path where it is ours, a package name where not. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isOurs: boolean;
}

/** Every file of ours that runs: no tests. */
export function sourceIn(root: string): Source {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}

/** A file's text with comments and the insides of its strings blanked out, lines kept. */
export function codeOf(text: string): string {
  const skipped = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(skipped, (match) =>
    match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : `${match[0]}${match.at(-1)}`,
  );
}

/** All imports of the source, in order of its files. */
export function importsOf(source: Source): readonly Import[] {
  const statement =
    /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^'\n]+)'|(?<![\w.])import\(\s*'([^'\n]+)'/gm;
  return [...source].flatMap(([from, text]) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(statement)].map(([, early, later]) => {
      const name = early ?? later ?? '';
      const isOurs = name.startsWith('.');
      const to = isOurs ? posix.join(posix.dirname(from), name) : packageOf(name);
      return { from, to, isOurs };
    }),
  );
}

/** Files that reach themselves again by what they import, each with the way it takes. */
export function cyclesOf(imports: readonly Import[]): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const { from, to, isOurs } of imports) if (isOurs && from === file) visit(to, [...way, file]);
  };
  for (const { from } of imports) visit(from, []);
  return cycles;
}

/** `monaco-editor` of `monaco-editor/editor`, `@scope/name` of `@scope/name/part`. */
function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
