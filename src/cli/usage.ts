import { parseArgs } from 'node:util';
import { distance } from '../core/spelling.ts';
import type { Text } from '../core/words/index.ts';
import { cliText } from './words.ts';

/** Options by name: `value` takes one, `flag` takes none. */
export type Spec = Readonly<Record<string, 'value' | 'flag'>>;

/** What was asked for, in so far as it makes sense. */
export interface Usage {
  /** What stands there without a dash: files, ids of platforms, ids of rules. */
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** The program was asked for something that it does not do. */
export class WrongUse extends Error {
  readonly sentences: readonly (Text | string)[];

  constructor(...sentences: readonly (Text | string)[]) {
    super('wrong use');
    this.sentences = sentences;
  }
}

/**
 * Reads what stands behind a command.
 *
 * @throws {@link WrongUse} for an option that there is none of, or one without its value.
 */
export function usageOf(args: readonly string[], spec: Spec): Usage {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, takes]) => [
      name,
      {
        type: takes === 'value' ? ('string' as const) : ('boolean' as const),
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const takes = Object.hasOwn(spec, token.name) ? spec[token.name] : undefined;
    if (takes === undefined)
      throw unknownWord(
        'cli.unknown-option',
        token.rawName,
        Object.keys(spec).map((name) => `--${name}`),
      );
    if (takes === 'flag') flags.add(token.name);
    else if (token.value === undefined)
      throw new WrongUse(cliText('cli.no-value', { option: token.rawName }));
    else values[token.name] = token.value;
  }
  return { operands, values, flags };
}

/** A word that means nothing here, with the one that may have been meant. */
export function unknownWord(
  key: 'cli.unknown-option' | 'cli.unknown-command' | 'cli.unknown-platform' | 'cli.unknown-rule',
  word: string,
  known: readonly string[],
): WrongUse {
  const near = nearest(word, known);
  return new WrongUse(
    cliText(key, { word }),
    ...(near === undefined ? [] : [cliText('cli.did-you-mean', { word: near })]),
  );
}

/** One of a few words an option may have. */
export function choiceOf<const Word extends string>(
  usage: Usage,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = usage.values[name];
  if (given === undefined) return words[0];
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw new WrongUse(
      cliText('cli.not-one-of', { option: `--${name}`, value: given, words: words.join(', ') }),
    );
  return found;
}

/** The known word that begins like this one or differs in the fewest letters, if it is not too far away. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const begun = known.find((other) => word.length > 2 && other.toLowerCase().startsWith(word.toLowerCase()));
  if (begun !== undefined) return begun;
  const [best] = known
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 3) ? best.other : undefined;
}
