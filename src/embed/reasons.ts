import type { PageOptions } from '../core/link/index.ts';
import { type Speech, sayIn } from '../ui/words/index.ts';
import type { Shown } from './shown.ts';
import { embedWords } from './words.ts';

/** Why a frame that was to show something shows nothing; none where it shows something, or has been given nothing yet. */
export function reasonsOf(
  { outcome, problems }: Shown,
  { example }: PageOptions,
  speech: Speech,
): readonly string[] {
  if (outcome) return [];
  if (problems.length > 0) return problems.map((problem) => sayIn(speech, problem));
  return example ? [embedWords[speech.lang].noExample(example)] : [];
}
