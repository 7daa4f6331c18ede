import { type FieldError, type Range, sentenceOf } from '../core/manifest/index.ts';
import type { Note, Run } from '../core/trace/index.ts';
import { say, type Words } from '../core/words/index.ts';
import { type Position, positionOf } from './input/position.ts';

/** Something to tell about a place in a file. */
export interface Diagnosis {
  readonly level: 'error' | 'warning' | 'note';
  /** Stable, `no-budget-left`; of an error its type, `invalid-value`. */
  readonly id: string;
  /** The rule behind it, where there is one. */
  readonly rule: string | undefined;
  readonly message: string;
  readonly from: Position;
  readonly to: Position;
  /** Ways to mend it, ready to apply; the closest first. */
  readonly mends: readonly Mend[];
}

/** A change of a file that mends something: `text` goes where `from` to `to` is. */
export interface Mend {
  readonly title: string;
  readonly from: Position;
  readonly to: Position;
  readonly text: string;
}

/** What was found in a file. */
export interface CheckedFile {
  readonly name: string;
  readonly pods: number;
  readonly diagnoses: readonly Diagnosis[];
}

/** Why a manifest is refused. `fallback` is where to point when no place is known. */
export function errorsOf(
  run: Run,
  text: string,
  words: Words,
  fallback: Range = [0, 0],
): readonly Diagnosis[] {
  return (run.rejected?.errors ?? []).map((error) => ({
    level: 'error',
    id: error.type.toLowerCase().replaceAll(' ', '-'),
    rule: error.rule,
    message: messageOf(error, words),
    mends: [],
    ...placeOf(text, error.range ?? fallback),
  }));
}

/** What was noticed about a run, warnings before what is merely worth knowing. */
export function noticesOf(
  run: Run,
  text: string,
  words: Words,
  fallback: Range = [0, 0],
): readonly Diagnosis[] {
  const of = (note: Note): Diagnosis => ({
    level: note.severity === 'warning' ? 'warning' : 'note',
    id: note.id,
    rule: note.rule,
    message: say(words, note.text),
    mends: (note.fixes ?? []).map(({ text: title, range, replacement }) => ({
      title: say(words, title),
      text: replacement,
      ...placeOf(text, range),
    })),
    ...placeOf(text, note.range ?? fallback),
  });
  return [...run.warnings, ...run.findings].map(of).sort((a, b) => rank(a) - rank(b));
}

/** The API server's own words stay as they are; ours are said in the reader's language. */
const messageOf = (error: FieldError, words: Words): string =>
  error.text ? say(words, error.text) : sentenceOf(error);

const rank = ({ level }: Diagnosis): number => Number(level === 'note');

const placeOf = (text: string, [from, to]: Range) => ({
  from: positionOf(text, from),
  to: positionOf(text, Math.max(from, to)),
});

/** `file:line:column: message`, as editors and build logs understand it. */
export const lineOf = (file: string, { from, message, level }: Diagnosis): string =>
  `${file}:${from.line}:${from.column}: ${level === 'error' ? '' : `${level}: `}${message}`;
