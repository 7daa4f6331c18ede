import { englishWords, listOf, say } from '../../src/core/words/index.ts';

/** Rows whose cells are equal become one, with all their names. */
export function merged(rows: readonly (readonly [string, ...string[]])[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const [name, ...cells] of rows) {
    const key = cells.join(' | ');
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return [...names].map(([cells, those]) => `| ${namesOf(those)} | ${cells} |`);
}

/** `Kubernetes 1.24, 1.25 and 1.26`: what names share at their beginning is said once. */
function namesOf(names: readonly string[]): string {
  const release = /^Kubernetes (?=\d)/;
  const releases = names.filter((name) => release.test(name)).map((name) => name.replace(release, ''));
  const rest = names.filter((name) => !release.test(name));
  const ordered = [...releases].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  return [...(ordered.length > 0 ? [`Kubernetes ${sayList(ordered)}`] : []), ...rest].join('; ');
}

const sayList = (items: readonly string[]) => say(englishWords, listOf(items));

/** A table in Markdown. */
export const tableOf = (columns: readonly string[], rows: readonly string[]) =>
  [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...rows, ''].join('\n');

/** A text that may stand in a cell. */
export const escaped = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
