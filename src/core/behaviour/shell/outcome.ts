/** What running a command comes to, as far as its text tells. */
export interface Outcome {
  /** `null` never ends. */
  readonly seconds: number | null;
  readonly exitCode: number;
  /** Commands that nobody here knows; they are taken to succeed at once. */
  readonly assumed: readonly string[];
}

/**
 * Reads a shell script; `undefined` for what it cannot read.
 *
 * @param env The container's environment variables, for scripts that use them.
 * @param isBash Whether it is bash that runs it, and no plainer shell.
 */
export type ScriptReader = (script: string, env: Environment, isBash?: boolean) => Outcome | undefined;

export type Environment = Readonly<Record<string, string>>;

export const ends = (
  exitCode: number,
  seconds: number | null = 0,
  assumed: readonly string[] = [],
): Outcome => ({
  seconds,
  exitCode,
  assumed,
});

/** The same command, cut off after `limit` seconds as `timeout` does it. */
export function cutAt(limit: number, { seconds, exitCode, assumed }: Outcome): Outcome {
  const inTime = limit === 0 || (seconds !== null && seconds < limit);
  return inTime ? { seconds, exitCode, assumed } : ends(124, limit, assumed);
}

/** A length of time as `sleep` and `timeout` take it: `5`, `0.5`, `2m`, `infinity`; `undefined` if it is none. */
export function lengthOf(word: string): number | null | undefined {
  if (/^inf(inity)?$/i.test(word)) return null;
  const [, number, unit = 's'] = /^(\d+(?:\.\d*)?|\.\d+)([smhd])?$/.exec(word) ?? [];
  return number === undefined ? undefined : Number(number) * (secondsIn[unit] ?? 1);
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `sleep` adds up what it is given, and fails without a word it understands. */
export function sleepOf(words: readonly string[]): Outcome {
  const lengths = words.map(lengthOf);
  if (lengths.length === 0 || lengths.includes(undefined)) return ends(1);
  if (lengths.includes(null)) return ends(0, null);
  return ends(
    0,
    lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0),
  );
}
