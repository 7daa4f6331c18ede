import type { Manifest, Range } from '../manifest/index.ts';
import type { Edit } from '../port/index.ts';

/** A `sleep` of a command as it stands in the text. */
export interface WrittenSleep {
  readonly seconds: number;
  /** Of the number and its unit. */
  readonly range: Range;
}

const perUnit: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };

const amount = /^(?<count>\d+(?:\.\d+)?)(?<unit>[smh]?)$/;

const secondsOf = (written: string): number | undefined => {
  const { count, unit = '' } = amount.exec(written)?.groups ?? {};
  return count === undefined ? undefined : Number(count) * (perUnit[unit] ?? 1);
};

/** The one `sleep` of a command; `undefined` where there is none, or more than one, or its number is worked out. */
export function sleepIn(
  yaml: string,
  manifest: Manifest,
  command: readonly string[],
  path: string,
): WrittenSleep | undefined {
  const found = command.flatMap((word, index) => {
    const range = manifest.rangeOf(`${path}[${index}]`);
    if (!range) return [];
    const isArgument = index > 0 && /^(?:.*\/)?sleep$/.test(command[index - 1] ?? '');
    return isArgument ? argumentIn(yaml, range, word) : callsIn(yaml, range);
  });
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

/** The text with another number of seconds in that `sleep`. */
export const withSleep = ({ range }: WrittenSleep, seconds: number): Edit => ({
  range,
  replacement: String(seconds),
});

/** `["sleep", "30"]`: a word of its own. */
function argumentIn(yaml: string, [from, to]: Range, word: string): readonly WrittenSleep[] {
  const at = yaml.slice(from, to).indexOf(word);
  const seconds = secondsOf(word);
  return at < 0 || seconds === undefined ? [] : [{ seconds, range: [from + at, from + at + word.length] }];
}

/** `nginx -s quit && sleep 30`: somewhere in a script. */
function callsIn(yaml: string, [from, to]: Range): readonly WrittenSleep[] {
  const calls = yaml
    .slice(from, to)
    .matchAll(/(?<![\w./-])(?:\/(?:usr\/)?bin\/)?sleep[ \t]+(?<written>[^\s;&|)'"]+)/g);
  return [...calls].map(({ index, 0: call, groups }) => {
    const written = groups?.written ?? '';
    const end = from + index + call.length;
    return { seconds: secondsOf(written) ?? Number.NaN, range: [end - written.length, end] };
  });
}
