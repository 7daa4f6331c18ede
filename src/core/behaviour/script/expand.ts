import type { ParameterExpansionPart, ParsedScript, Word, WordPart } from 'unbash';
import { type Value, without } from '../shell/pattern.ts';
import { type ArithmeticPart, arithmetic } from './arithmetic.ts';
import { inFork, join, type Shell } from './shell.ts';
import { interrupt } from './signal.ts';

/** Runs a script inside a word; given from outside, since running and expanding need each other. */
export type Runner = (shell: Shell, script: ParsedScript) => void;

interface Piece {
  readonly value: Value;
  /** Whether blanks in it part words. */
  readonly isLoose: boolean;
}

/** A word as one value, as in an assignment. */
export const wholeOf = (shell: Shell, word: Word, run: Runner): Value =>
  piecesOf(shell, word, run).reduce<Value>((sum, { value }) => joined(sum, value), '');

/** A word as the words it becomes: none for an empty variable, several for a list. */
export function wordsOf(shell: Shell, word: Word, run: Runner): readonly Value[] {
  const words: Value[] = [];
  let open: { value: Value } | undefined;
  const add = (value: Value) => {
    open = { value: open === undefined ? value : joined(open.value, value) };
  };
  const close = () => {
    if (open !== undefined) words.push(open.value);
    open = undefined;
  };
  const braces = shell.run.isBash && word.parts?.length === 1 ? bracesOf(word.text) : undefined;
  if (braces !== undefined) return braces;
  for (const { value, isLoose } of piecesOf(shell, word, run)) {
    if (!isLoose || value === undefined) {
      add(value);
      continue;
    }
    for (const [index, part] of value.split(/[ \t\n]+/).entries()) {
      if (index > 0) close();
      if (part !== '') add(part);
    }
  }
  close();
  return words;
}

/** `{1..5}` and `{a,b}`, which bash unfolds and other shells leave alone. */
function bracesOf(text: string): readonly string[] | undefined {
  const [, from, to] = /^\{(-?\d{1,4})\.\.(-?\d{1,4})\}$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const by = Number(from) <= Number(to) ? 1 : -1;
    return Array.from({ length: Math.abs(Number(to) - Number(from)) + 1 }, (_, index) =>
      String(Number(from) + by * index),
    );
  }
  return /^\{([^{}$"'`\\]*,[^{}$"'`\\]*)\}$/.exec(text)?.[1]?.split(',');
}

/** Values that grow without end are none that anybody waits for. */
const longest = 10_000;

function joined(left: Value, right: Value): Value {
  if (left === undefined || right === undefined) return undefined;
  if (left.length + right.length > longest) return interrupt({ signal: 'unreadable' });
  return left + right;
}

const piecesOf = (shell: Shell, word: Word, run: Runner): readonly Piece[] =>
  word.parts === undefined
    ? [{ value: word.value, isLoose: false }]
    : word.parts.map((part) => pieceOf(shell, part, run));

function pieceOf(shell: Shell, part: WordPart, run: Runner): Piece {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
    case 'Glob':
      return { value: part.value, isLoose: false };
    case 'BraceExpansion':
    case 'ExtendedGlob':
      return { value: part.text, isLoose: false };
    case 'DoubleQuoted':
    case 'LocaleString': {
      const inner = part.parts.map((child) => pieceOf(shell, child, run).value);
      return { value: inner.reduce(joined, ''), isLoose: false };
    }
    case 'SimpleExpansion':
      return { value: variable(shell, part.text.slice(1)), isLoose: true };
    case 'ParameterExpansion':
      return { value: parameter(shell, part, run), isLoose: true };
    case 'CommandExpansion':
      return { value: part.script && outputOf(shell, part.script, run), isLoose: true };
    case 'ArithmeticExpansion': {
      const read = (inner: ArithmeticPart): Value =>
        inner.type === 'ArithmeticCommandExpansion'
          ? inner.script && outputOf(shell, inner.script, run)
          : pieceOf(shell, inner, run).value;
      const number = part.expression && arithmetic(shell, part.expression, read);
      return { value: number?.toString(), isLoose: true };
    }
    case 'ProcessSubstitution':
      return { value: undefined, isLoose: false };
  }
}

function outputOf(shell: Shell, script: ParsedScript, run: Runner): Value {
  const child = inFork(shell, (inner) => run(inner, script));
  join(shell, child.time);
  shell.status = child.status;
  return child.output?.replace(/\n+$/, '');
}

/** What a variable holds; one that the script does not set may be set by the image. */
export function variable(shell: Shell, name: string): Value {
  if (/^\d+$/.test(name)) return name === '0' ? 'sh' : (shell.parameters[Number(name) - 1] ?? '');
  switch (name) {
    case '?':
      return String(shell.status);
    case '!':
      return shell.jobs.length > 0 ? `%${shell.jobs.length - 1}` : undefined;
    case '#':
      return String(shell.parameters.length);
    case '@':
    case '*':
      return shell.parameters.join(' ');
    case 'SECONDS':
      return String(Math.floor(shell.time));
    default:
      return shell.variables.get(name);
  }
}

function parameter(shell: Shell, part: ParameterExpansionPart, run: Runner): Value {
  const { parameter: name, prefix, index, operation } = part;
  const value = variable(shell, name);
  if (prefix === '!' || index !== undefined) return undefined;
  if (prefix === '#') return value === undefined ? undefined : String(value.length);
  if (operation === undefined) return value;
  if (operation.type === 'Default') {
    const isThere = shell.variables.has(name) || value !== undefined;
    if (isThere && value === undefined) return undefined;
    const counts = isThere && !(operation.operator.startsWith(':') && value === '');
    if (operation.operator.endsWith('+')) return counts ? wholeOf(shell, operation.operand, run) : '';
    if (counts) return value;
    const other = wholeOf(shell, operation.operand, run);
    if (operation.operator.endsWith('=')) shell.variables.set(name, other);
    return operation.operator.endsWith('?') ? undefined : other;
  }
  if (operation.type === 'Remove') {
    const pattern = wholeOf(shell, operation.operand, run);
    return value === undefined || pattern === undefined
      ? undefined
      : without(value, pattern, operation.operator);
  }
  return undefined;
}
