import type { ArithmeticExpression, ArithmeticFor, Case, CompoundList, For, If, While, Word } from 'unbash';
import { matches, type Value } from '../shell/pattern.ts';
import { guess, type Shell, step } from './shell.ts';
import { interrupt, signalIn } from './signal.ts';

/** How to run what a loop or a choice is made of; given from outside, since they are made of each other. */
export interface Flow {
  readonly list: (shell: Shell, list: CompoundList) => void;
  readonly value: (shell: Shell, word: Word) => Value;
  readonly words: (shell: Shell, word: Word) => readonly Value[];
  readonly computed: (shell: Shell, expression: ArithmeticExpression) => number;
}

/** Runs something whose end is asked for: an error in it stops nothing. */
export function unstopped(shell: Shell, inner: () => void): void {
  shell.conditions += 1;
  try {
    inner();
  } finally {
    shell.conditions -= 1;
  }
}

function holds(shell: Shell, list: CompoundList, flow: Flow): boolean {
  unstopped(shell, () => flow.list(shell, list));
  return shell.status === 0;
}

export function runIf(shell: Shell, { clause, then, elif, else: otherwise }: If, flow: Flow): void {
  if (holds(shell, clause, flow)) {
    flow.list(shell, then);
    return;
  }
  const chosen = elif.find((branch) => holds(shell, branch.clause, flow))?.then ?? otherwise;
  shell.status = 0;
  if (chosen !== undefined) flow.list(shell, chosen);
}

/** A loop that waits for something nobody here knows is taken to have waited long enough [APP-25]. */
export function runWhile(shell: Shell, { kind, clause, body }: While, flow: Flow): void {
  const { guesses } = shell.run;
  loop(shell, () => {
    const before = guesses.length;
    const isTrue = holds(shell, clause, flow);
    if (guesses.length > before) return false;
    const goes = isTrue === (kind === 'while');
    if (goes) runBody(shell, body, flow);
    return goes;
  });
  shell.status = 0;
}

export function runFor(shell: Shell, { name, wordlist, body }: For, flow: Flow): void {
  const words = wordlist?.flatMap((word) => flow.words(shell, word)) ?? shell.parameters;
  let next = 0;
  loop(shell, () => {
    const goes = next < words.length;
    if (goes) {
      shell.variables.set(name.value, words[next]);
      next += 1;
      runBody(shell, body, flow);
    }
    return goes;
  });
}

export function runArithmeticFor(
  shell: Shell,
  { initialize, test, update, body }: ArithmeticFor,
  flow: Flow,
): void {
  if (initialize) flow.computed(shell, initialize);
  loop(shell, () => {
    const goes = test === undefined || flow.computed(shell, test) !== 0;
    if (goes) {
      runBody(shell, body, flow);
      if (update) flow.computed(shell, update);
    }
    return goes;
  });
}

/** Goes round while `round` says so, or until something breaks out. */
function loop(shell: Shell, round: () => boolean): void {
  try {
    while (round()) step(shell);
  } catch (error) {
    const reason = signalIn(error);
    if (!('levels' in reason)) throw error;
    if (reason.levels > 1) interrupt({ ...reason, levels: reason.levels - 1 });
  }
}

function runBody(shell: Shell, body: CompoundList, flow: Flow): void {
  try {
    flow.list(shell, body);
  } catch (error) {
    const reason = signalIn(error);
    if (reason.signal !== 'continue' || reason.levels > 1) throw error;
  }
}

export function runCase(shell: Shell, { word, items }: Case, flow: Flow): void {
  const tried = flow.value(shell, word);
  shell.status = 0;
  for (const { pattern, body } of items) {
    const patterns = pattern.map((each) => flow.value(shell, each));
    if (tried === undefined && !patterns.includes('*')) continue;
    if (tried === undefined) guess(shell, `case ${word.text}`);
    if (!patterns.some((each) => each !== undefined && (tried === undefined || matches(tried, each))))
      continue;
    flow.list(shell, body);
    return;
  }
}
