import { constructFromEvents, type Event, parseEvents, YAMLException } from 'js-yaml';
import { englishWords, say, text as sentence, type Text } from '../words/index.ts';
import type { FieldError, Range, Read, Remark } from './manifest.ts';
import { cleanedPaste, numberedLine } from './paste.ts';
import { type Place, placesOf } from './place.ts';
import { kubectlSchema } from './schema.ts';
import { tamed } from './tame.ts';
import { troubleIn } from './trouble.ts';

/** One document of a YAML text. */
export interface Document {
  readonly value: unknown;
  readonly root: Place;
  /** About this document, or about the text as a whole. */
  readonly remarks: readonly Remark[];
}

/** More characters than this are not read, so that reading never takes longer than a blink. */
const maxLength = 300_000;

/** So many values more than are written may come out of aliases; a few lines could unfold into gigabytes. */
const maxUnfolded = 100_000;

const maxDepth = 100;

/** An error about the text itself, in our own words. */
export const malformed = (text: Text, range: Range): FieldError => ({
  field: '',
  type: 'Malformed',
  detail: say(englishWords, text),
  range,
  rule: 'APP-28',
  text,
});

/** Reads a YAML or JSON text as kubectl does, or says where and why it cannot. */
export function readDocuments(text: string): Read<readonly Document[]> {
  if (text.length > maxLength)
    return refused(
      malformed(sentence('manifest.too-long', { length: text.length, limit: maxLength }), [0, 1]),
    );
  const numbered = cleanedPaste(text) === undefined ? undefined : numberedLine(text);
  if (numbered !== undefined)
    return refused(
      malformed(
        sentence('manifest.line-numbers', {
          example: text
            .slice(...numbered)
            .trim()
            .slice(0, 40),
        }),
        numbered,
      ),
    );
  try {
    return documentsOf(text);
  } catch (error) {
    if (error instanceof YAMLException) {
      return refused(troubled(text, error.reason, error.mark?.position ?? 0));
    }
    throw error;
  }
}

function troubled(text: string, reason: string, position: number): FieldError {
  const { words, range } = troubleIn(text, reason, position);
  return malformed(words, range);
}

const refused = (error: FieldError): Read<never> => ({ ok: false, errors: [error] });

function documentsOf(text: string): Read<readonly Document[]> {
  const { source, remarks } = tamed(text);
  const events: Event[] = parseEvents(source, { maxDepth });
  const places = placesOf(source, events);
  let size = 0;
  for (const { root, loop, oddKey, oddNumber } of places) {
    if (oddNumber !== undefined)
      return refused(malformed(sentence('manifest.no-number', { said: oddNumber.said }), oddNumber.range));
    if (oddKey !== undefined) return refused(troubled(text, 'unsupported map key', oddKey[0]));
    if (loop !== undefined) return refused(malformed(sentence('manifest.alias-loop'), loop));
    size += root.size;
    if (size > events.length + maxUnfolded)
      return refused(malformed(sentence('manifest.unfolded', { limit: maxUnfolded }), root.range));
  }
  const values = constructFromEvents(events, {
    source,
    schema: kubectlSchema,
    json: true,
    // What is merged counts as unfolded.
    maxTotalMergeKeys: -1,
  });
  return {
    ok: true,
    value: places.map(({ root, repeated }, index) => ({
      value: values[index],
      root,
      remarks: [...remarks, ...repeated.map(({ key, range }) => repeatedKey(key, range))],
    })),
  };
}

const repeatedKey = (key: string, range: Range): Remark => ({
  id: 'repeated-key',
  rule: 'APP-23',
  text: sentence('manifest.repeated-key', { key }),
  severity: 'warning',
  range,
});
