import {
  cutAt,
  type Environment,
  ends,
  lengthOf,
  type Outcome,
  type ScriptReader,
  sleepOf,
} from './outcome.ts';
import { tested } from './tested.ts';

/**
 * What a command does that is given word by word, without a shell of its own.
 *
 * @returns `undefined` where it is a shell whose script `read` cannot read.
 */
export function commandOutcome(
  words: readonly string[],
  read: ScriptReader,
  env: Environment,
): Outcome | undefined {
  if (words.length > mostWords) return unknown(words.slice(0, 1));
  const [path = '', ...rest] = words;
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (name) {
    case 'sleep':
      return sleepOf(rest);
    case 'true':
    case ':':
    case 'echo':
    case 'printf':
      return ends(0);
    case 'false':
      return ends(1);
    case 'tail':
      return rest.some((word) => /^(-\w*[fF]|--follow)/.test(word)) ? ends(0, null) : unknown(words);
    case 'sh':
    case 'bash':
    case 'ash':
    case 'dash':
      return shellOutcome(name, rest, read, env);
    case 'env':
      return rest.every(isSetting)
        ? ends(0)
        : commandOutcome(rest.slice(rest.findIndex((word) => !isSetting(word))), read, env);
    case 'test':
    case '[': {
      const truth = tested(name === '[' ? rest.slice(0, -1) : rest);
      return truth === undefined ? unknown(words) : ends(truth ? 0 : 1);
    }
    case 'timeout':
      return timeoutOutcome(rest, read, env);
    case 'exec':
    case 'command':
    case 'nohup':
    case 'time':
      return rest.length > 0 ? commandOutcome(rest, read, env) : ends(0);
    default:
      return unknown(words);
  }
}

/** A command with more words is nothing a person wrote. */
const mostWords = 500;

/** An option or a variable in front of the command that `env` runs. */
const isSetting = (word: string): boolean => /^-|=/.test(word);

const unknown = (words: readonly string[]): Outcome => ends(0, 0, [words.join(' ')]);

/** `-c` may stand among other letters, as in `-ec`; `-e` is the reader's to know. */
function shellOutcome(
  name: string,
  words: readonly string[],
  read: ScriptReader,
  env: Environment,
): Outcome | undefined {
  const at = words.findIndex((word) => /^-\w*c$/.test(word));
  const script = words[at + 1];
  if (at < 0 || script === undefined) return unknown([name, ...words]);
  const stopsAtErrors = words.slice(0, at + 1).some((word) => /^-\w*e/.test(word));
  return read(stopsAtErrors ? `set -e\n${script}` : script, env, name === 'bash');
}

function timeoutOutcome(words: readonly string[], read: ScriptReader, env: Environment): Outcome | undefined {
  const takesValue = /^(-[ks]|--kill-after|--signal)$/;
  let at = 0;
  while (words[at]?.startsWith('-')) at += takesValue.test(words[at] ?? '') ? 2 : 1;
  const limit = lengthOf(words[at] ?? '');
  const inner = words.slice(at + 1);
  if (limit === undefined || inner.length === 0) return ends(125);
  const outcome = commandOutcome(inner, read, env);
  if (limit === null) return outcome;
  return outcome && cutAt(limit, outcome);
}
