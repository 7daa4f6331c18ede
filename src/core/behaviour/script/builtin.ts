import { lengthOf, sleepOf } from '../shell/outcome.ts';
import type { Value } from '../shell/pattern.ts';
import { tested } from '../shell/tested.ts';
import { kill, waitFor } from './job.ts';
import { guess, inFork, join, pass, type Shell, write } from './shell.ts';
import { interrupt } from './signal.ts';

/** How to run a text; given from outside, since commands and scripts need each other. */
export interface Runners {
  /** In this shell, as `eval` does. */
  readonly runText: (shell: Shell, text: string) => void;
  /** To its end, in its own right. */
  readonly runWhole: (shell: Shell, text: string) => void;
}

/** Runs one command that is no function, and says its exit code. `written` is how the script has it. */
export function builtin(shell: Shell, words: readonly Value[], written: string, runners: Runners): number {
  if (words.length > mostWords) return guess(shell, written.slice(0, 100));
  const [path = '', ...rest] = words;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = rest.map((word) => word ?? '');
  const isKnown = !rest.includes(undefined);
  const need = () => {
    if (!isKnown) interrupt({ signal: 'unreadable' });
    return known;
  };
  const again = (inner: readonly Value[]) => builtin(shell, inner, written, runners);

  switch (name) {
    case 'sleep': {
      const { seconds, exitCode } = sleepOf(need());
      pass(shell, seconds);
      return exitCode;
    }
    case 'true':
    case ':':
    case 'cd':
    case 'umask':
    case 'ulimit':
    case 'pwd':
      return 0;
    case 'false':
      return 1;
    case 'echo':
      write(shell, isKnown ? `${known.join(' ')}\n` : undefined);
      return 0;
    case 'printf':
      write(shell, isKnown && !/[%\\]/.test(known[0] ?? '') ? known[0] : undefined);
      return 0;
    case 'seq':
      return count(shell, need().map(Number));
    case 'date':
      if (known[0] !== '+%s') return guess(shell, written);
      write(shell, `${1_800_000_000 + Math.floor(shell.time)}\n`);
      return 0;
    case 'test':
    case '[': {
      const truth = tested(name === '[' ? rest.slice(0, -1) : rest);
      return truth === undefined ? guess(shell, written) : truth ? 0 : 1;
    }
    case 'exit':
      return interrupt({ signal: 'leave', status: codeIn(need(), shell.status) });
    case 'return':
      return interrupt({ signal: 'return', status: codeIn(need(), shell.status) });
    case 'break':
    case 'continue':
      return interrupt({ signal: name, levels: Math.max(1, Number(need()[0] ?? 1) || 1) });
    case 'set':
      if (known.some((word) => /^-\w*e/.test(word))) shell.stopsAtErrors = true;
      if (known.some((word) => /^\+\w*e/.test(word))) shell.stopsAtErrors = false;
      if (known.includes('--')) shell.parameters = need().slice(known.indexOf('--') + 1);
      return 0;
    case 'shift':
      shell.parameters = shell.parameters.slice(Number(need()[0] ?? 1));
      return 0;
    case 'export':
    case 'local':
    case 'readonly':
    case 'declare':
      for (const word of known) {
        const [, variable, text] = /^(\w+)=([\s\S]*)$/.exec(word) ?? [];
        if (variable !== undefined) shell.variables.set(variable, text);
      }
      return 0;
    case 'unset':
      for (const word of known) shell.variables.delete(word);
      return 0;
    case 'eval':
      runners.runText(shell, need().join(' '));
      return shell.status;
    case 'trap':
      if (known.slice(1).some((signal) => signal === 'EXIT' || signal === '0')) shell.atExit = known[0];
      return 0;
    case 'wait':
      return waitFor(shell, rest, written);
    case 'kill':
      return kill(shell, rest, written);
    case 'timeout':
      return timeout(shell, rest, written, runners);
    case 'sh':
    case 'bash':
    case 'ash':
    case 'dash':
      return subscript(shell, rest, written, runners);
    case 'exec':
      if (rest.length === 0) return 0;
      return interrupt({ signal: 'leave', status: again(rest) });
    case 'command':
    case 'nohup':
    case 'time':
      return rest.length === 0 ? 0 : again(rest);
    case 'env':
      return again(
        rest.slice(
          Math.max(
            0,
            rest.findIndex((word) => word !== undefined && !/^-|=/.test(word)),
          ),
        ),
      );
    case 'tail':
      if (known.some((word) => /^(-\w*[fF]|--follow)/.test(word))) pass(shell, null);
      return guess(shell, written);
    default:
      return guess(shell, written);
  }
}

/** A command with more words is nothing a person wrote. */
const mostWords = 500;

const codeIn = ([word]: readonly string[], last: number): number =>
  word === undefined ? last : Number.parseInt(word, 10) & 255;

function count(shell: Shell, numbers: readonly number[]): number {
  const [first = 1, by = 1, last = first] =
    numbers.length === 3 ? numbers : [numbers.length === 2 ? numbers[0] : 1, 1, numbers.at(-1)];
  const length = Math.floor((last - first) / by) + 1;
  if (!Number.isFinite(length) || length > 20_000) interrupt({ signal: 'unreadable' });
  write(shell, Array.from({ length: Math.max(0, length) }, (_, index) => `${first + index * by}\n`).join(''));
  return 0;
}

function timeout(shell: Shell, words: readonly Value[], written: string, runners: Runners): number {
  let at = 0;
  while (words[at]?.startsWith('-')) at += /^(-[ks]|--kill-after|--signal)$/.test(words[at] ?? '') ? 2 : 1;
  const word = words[at];
  if (word === undefined) return interrupt({ signal: 'unreadable' });
  const limit = lengthOf(word);
  if (limit === undefined || words.length === at + 1) return 125;
  const end = limit === null || limit === 0 ? Number.POSITIVE_INFINITY : shell.time + limit;
  const child = inFork(shell, (inner) => {
    inner.deadline = Math.min(inner.deadline, end);
    inner.status = builtin(inner, words.slice(at + 1), written, runners);
  });
  join(shell, Math.min(end, child.time));
  return child.time >= end ? 124 : child.status;
}

function subscript(shell: Shell, words: readonly Value[], written: string, { runWhole }: Runners): number {
  const at = words.findIndex((word) => word !== undefined && /^-\w*c$/.test(word));
  const text = words[at + 1];
  if (at < 0) return guess(shell, written);
  if (text === undefined) return interrupt({ signal: 'unreadable' });
  const stopsAtErrors = words.slice(0, at + 1).some((word) => word !== undefined && /^-\w*e/.test(word));
  const child = inFork(shell, (inner) => {
    inner.functions.clear();
    inner.stopsAtErrors = stopsAtErrors;
    inner.conditions = 0;
    inner.parameters = words.slice(at + 3).flatMap((word) => word ?? []);
    runWhole(inner, text);
  });
  join(shell, child.time);
  write(shell, child.output);
  return child.status;
}
