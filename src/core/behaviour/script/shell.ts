import type { CompoundCommand, CompoundList, Redirected } from 'unbash';
import { interrupt, signalIn } from './signal.ts';

/** A shell on its way through a script, in virtual time. Everything here changes as it goes. */
export interface Shell {
  /** Seconds since the script began. */
  time: number;
  /** The last exit code, `$?`. */
  status: number;
  /** A variable whose value only the machine knows is there, with `undefined`. */
  readonly variables: Map<string, string | undefined>;
  readonly functions: Map<string, FunctionBody>;
  /** `$1` and so on. */
  parameters: readonly string[];
  /** What `&` started, in order; a job is known by its place, `%0`. */
  readonly jobs: Job[];
  /** `set -e`. */
  stopsAtErrors: boolean;
  /** How many conditions it is in; there no error stops it. */
  conditions: number;
  /** When it is cut off from outside. */
  deadline: number;
  /** What it wrote; `undefined` once something was written that nobody here knows. */
  output: string | undefined;
  /** The script of `trap … EXIT`. */
  atExit: string | undefined;
  readonly run: Run;
}

export type FunctionBody = CompoundCommand | Redirected | CompoundList;

export interface Job {
  ends: number;
  readonly status: number;
}

/** What all shells of one script share. */
export interface Run {
  /** Since something last came to an end. */
  steps: number;
  allSteps: number;
  depth: number;
  readonly isBash: boolean;
  /** Whether commands that nobody here knows fail instead of succeeding. */
  readonly unknownFail: boolean;
  /** Those commands, each time one was met. */
  readonly guesses: string[];
}

/** A script that goes on for longer, or takes more steps, is one that never ends. */
const longest = 7 * 86_400;
const mostSteps = 10_000;
const mostOfAll = 50_000;
const deepest = 60;

/** More output than this is not kept. */
const longestOutput = 200_000;

export function createShell(environment: Readonly<Record<string, string>>, run: Run): Shell {
  return {
    time: 0,
    status: 0,
    variables: new Map(Object.entries(environment)),
    functions: new Map(),
    parameters: [],
    jobs: [],
    stopsAtErrors: false,
    conditions: 0,
    deadline: longest,
    output: '',
    atExit: undefined,
    run,
  };
}

/** A shell of its own that begins where this one stands: `( … )`, `$( … )`, `… &`, a part of a pipe. */
const forked = (shell: Shell): Shell => ({
  ...shell,
  variables: new Map(shell.variables),
  functions: new Map(shell.functions),
  jobs: [],
  output: '',
  atExit: undefined,
});

/** Lets time pass; `null` is for ever. */
export function pass(shell: Shell, seconds: number | null): void {
  if (seconds === null) interrupt({ signal: 'never' });
  shell.time += seconds;
  if (shell.time > shell.deadline) interrupt({ signal: 'never' });
}

/** Counts a step, so that a loop without time in it is found out. */
export function step({ run }: Shell): void {
  run.steps += 1;
  run.allSteps += 1;
  if (run.allSteps > mostOfAll) interrupt({ signal: 'unreadable' });
  if (run.steps > mostSteps) interrupt({ signal: 'never' });
}

/** Runs something one level deeper, so that a function that calls itself is found out. */
export function deeper<Result>({ run }: Shell, inner: () => Result): Result {
  run.depth += 1;
  if (run.depth > deepest) interrupt({ signal: 'never' });
  try {
    return inner();
  } finally {
    run.depth -= 1;
  }
}

/** Runs `inner` in a shell of its own, to its end or its `exit`. */
export function inFork(shell: Shell, inner: (child: Shell) => void): Shell {
  const child = forked(shell);
  const { steps } = shell.run;
  try {
    deeper(shell, () => inner(child));
  } catch (error) {
    const reason = signalIn(error);
    if (reason.signal === 'unreadable') throw error;
    if (reason.signal === 'never') {
      child.time = Number.POSITIVE_INFINITY;
      shell.run.steps = steps;
    }
    if ('status' in reason) child.status = reason.status;
  }
  return child;
}

/** Waits for a shell beside this one. */
export function join(shell: Shell, ends: number): void {
  if (ends === Number.POSITIVE_INFINITY) interrupt({ signal: 'never' });
  shell.time = Math.max(shell.time, ends);
}

/** A command that nobody here knows. */
export function guess(shell: Shell, command: string): number {
  shell.run.guesses.push(command);
  shell.output = undefined;
  return shell.run.unknownFail ? 1 : 0;
}

export function write(shell: Shell, text: string | undefined): void {
  const { output } = shell;
  const isKnown = output !== undefined && text !== undefined && output.length + text.length < longestOutput;
  shell.output = isKnown ? output + text : undefined;
}
