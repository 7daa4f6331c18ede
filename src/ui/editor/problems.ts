import { type FieldError, sentenceOf } from '../../core/manifest/index.ts';
import type { Note } from '../../core/trace/index.ts';
import { type Speech, sayIn } from '../words/index.ts';
import type { Problem } from './notes.ts';
import { placesIn } from './place.ts';

/** What the editor marks: errors where they are, at the start where they are nowhere, and warnings with a place. */
export function problemsOf(
  errors: readonly FieldError[],
  warnings: readonly Note[],
  speech: Speech,
): readonly Problem[] {
  const said = (error: FieldError) => (error.text ? sayIn(speech, error.text) : sentenceOf(error));
  return [
    ...errors.map((error) => ({
      severity: 'error' as const,
      message: said(error),
      range: error.range ?? ([0, 0] as const),
    })),
    ...warnings.flatMap(({ range, text }) =>
      range ? [{ severity: 'warning' as const, message: sayIn(speech, text), range }] : [],
    ),
  ];
}

/** The lines that an error is on. */
export function errorLinesOf(problems: readonly Problem[], text: string): ReadonlySet<number> {
  const placeOf = placesIn(text);
  return new Set(
    problems.flatMap(({ severity, range }) => (severity === 'error' ? [placeOf(range[0]).line] : [])),
  );
}
