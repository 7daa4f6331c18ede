import type { PageOptions } from '../core/link/index.ts';
import { type FieldError, sentenceOf } from '../core/manifest/index.ts';
import { platformOf } from '../core/platform/index.ts';
import { type Speech, sayIn } from '../ui/words/index.ts';
import { unknownPlatform } from './document.ts';
import type { Outcome } from './outcome.ts';
import type { Shown } from './shown.ts';
import { embedWords } from './words.ts';

/** Why a frame shows nothing, or not what it was asked for; none where it does, or has been given nothing yet. */
export function reasonsOf(
  { document, outcome, problems }: Shown,
  second: Outcome | undefined,
  { example, compare }: PageOptions,
  speech: Speech,
): readonly string[] {
  if (!outcome && problems.length === 0) return example ? [embedWords[speech.lang].noExample(example)] : [];
  const runs = [outcome, second].flatMap((each) => (each ? [each.shown] : []));
  const [run] = runs.slice(-1);
  const texts = [
    ...problems,
    ...(run && compare !== undefined && !platformOf(compare) ? [unknownPlatform(compare, run.platform)] : []),
    ...runs.flatMap(({ warnings }) =>
      warnings.flatMap(({ id, text }) => (id === 'unknown-platform' ? [text] : [])),
    ),
  ];
  // The second of a document may have a text of its own.
  const fault = document?.b && second?.fault;
  const said = texts.map((text) => sayIn(speech, text));
  return [...new Set(fault ? [...said, `B · ${sentenceIn(speech, fault)}`] : said)];
}

/** What is wrong with a text, in the reader's language where there are words for it. */
export const sentenceIn = (speech: Speech, fault: FieldError): string =>
  fault.text ? sayIn(speech, fault.text) : sentenceOf(fault);
