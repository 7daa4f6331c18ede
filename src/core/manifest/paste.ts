import type { Range } from './manifest.ts';

/** A line that is not blank, and where it starts. */
interface Row {
  readonly line: string;
  readonly from: number;
}

/** Rows whose numbers count up by one. */
interface Run {
  readonly rows: readonly Row[];
  /** The number of its first row. */
  readonly start: number;
}

/** Fewer numbered lines than this prove nothing, unless they are all there is. */
const fewest = 3;

/** Shapes a manifest's own lines have; prose and lists of numbers have not. */
const yamlLine = /^\s*(?:#|---|- |-$|[\w./"'-]+:(?:\s|$))/;

/** What every piece of a manifest worth cleaning holds, and what no line outside of it does. */
const manifestKey =
  /^[^\S\n]*(?:- )?(?:apiVersion|kind|metadata|spec|containers|lifecycle|image|name|data):/m;

/**
 * The text without the line numbers that a web page glued to it; each numbered sample becomes a document of
 * its own, headings and prose around them go.
 *
 * @returns `undefined` where there is nothing to clean.
 */
export function cleanedPaste(text: string): string | undefined {
  const samples = runsIn(text).map(yamlOf);
  return samples.length === 0 ? undefined : samples.join('---\n');
}

/** The first line that carries a pasted number. */
export function numberedLine(text: string): Range | undefined {
  const row = runsIn(text)[0]?.rows[0];
  return row === undefined ? undefined : [row.from, row.from + row.line.trimEnd().length];
}

function runsIn(text: string): readonly Run[] {
  if (!/^[^\S\n]*\d/m.test(text)) return [];
  const rows = rowsOf(text);
  const runs: Run[] = [];
  const outside: string[] = [];
  for (let at = 0; at < rows.length; ) {
    const run = longestFrom(rows, at);
    const isSample = run.rows.length >= Math.min(fewest, rows.length) && isManifest(yamlOf(run));
    if (isSample) runs.push(run);
    else outside.push(...run.rows.map(({ line }) => line));
    at += run.rows.length;
  }
  return manifestKey.test(outside.join('\n')) ? [] : runs;
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') rows.push({ line, from });
    from += line.length + 1;
  }
  return rows;
}

/** The digits in front may run into the line's own, so every way to cut them is tried. */
function longestFrom(rows: readonly Row[], first: number): Run {
  const digits = /^\s*(\d{1,6})/.exec(rows[first]?.line ?? '')?.[1] ?? '';
  let best: Run = { rows: rows.slice(first, first + 1), start: 0 };
  for (let length = 1; length <= digits.length; length += 1) {
    const start = Number(digits.slice(0, length));
    let end = first + 1;
    while (rows[end]?.line.trimStart().startsWith(String(start + end - first))) end += 1;
    if (length === 1 || end - first > best.rows.length) best = { rows: rows.slice(first, end), start };
  }
  return best;
}

/** The run's lines without their numbers, and without the mark or space that set the numbers off. */
function yamlOf({ rows, start }: Run): string {
  const bare = rows.map(({ line }, index) =>
    line
      .trimStart()
      .slice(String(start + index).length)
      .replace(/^[\s\u00a0]+/, plainSpaces)
      .trimEnd(),
  );
  const written = bare.filter((line) => line !== '');
  const mark = ['.', ')', ':', '|'].find((char) => written.every((line) => line.startsWith(char)));
  const unmarked = mark === undefined ? bare : bare.map((line) => line.slice(1));
  const indents = unmarked
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const body = unmarked.map((line) => line.slice(Math.min(margin, line.length)));
  return `${body.join('\n').trimEnd()}\n`;
}

const plainSpaces = (gap: string): string => gap.replaceAll('\u00a0', ' ').replaceAll('\t', '  ');

function isManifest(yaml: string): boolean {
  const lines = yaml.split('\n').filter((line) => line.trim() !== '');
  const shaped = lines.filter((line) => yamlLine.test(line)).length;
  return shaped * 2 >= lines.length && manifestKey.test(yaml);
}
