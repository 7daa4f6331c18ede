import { commandOutcome } from './command.ts';
import { type Environment, ends, type Outcome } from './outcome.ts';
import { type Token, tokensOf } from './token.ts';

/** Words that open something a plain line has not. */
const reserved = new Set(
  'if then elif else fi for while until do done case esac in function select trap wait return { } ! [[ eval . source'.split(
    ' ',
  ),
);

interface Step {
  readonly words: readonly Extract<Token, { kind: 'word' }>[];
  /** What stands before it. */
  readonly after: ';' | '&&' | '||' | '|';
}

/**
 * Reads a plain shell line: commands one after the other, `&&`, `||`, pipes, redirections, quotes and the
 * container's own variables. `undefined` for loops, functions, background jobs and all else.
 */
export function readLine(script: string, env: Environment): Outcome | undefined {
  if (script.length > 10_000 || /^\s*[;&|]/.test(script)) return undefined;
  const tokens = tokensOf(script, env);
  const steps = tokens && stepsOf(tokens);
  return steps && runOf(steps, env);
}

function stepsOf(tokens: readonly Token[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  let words: Extract<Token, { kind: 'word' }>[] = [];
  let after: Step['after'] = ';';
  const close = (next: Step['after']): boolean => {
    if (words.length > 0) steps.push({ words, after });
    else if (after !== ';' && next !== ';') return false;
    words = [];
    after = next;
    return true;
  };
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token);
    else if (!close(token.text)) return undefined;
  }
  const isWhole = words.length > 0 || after === ';';
  close(';');
  const opensMore = steps.some((step) => reserved.has(step.words[0]?.text ?? ''));
  return isWhole && !opensMore ? steps : undefined;
}

function runOf(steps: readonly Step[], env: Environment): Outcome | undefined {
  const assumed: string[] = [];
  let seconds = 0;
  let begun = 0;
  let exitCode = 0;
  let isSkipped = false;
  let stopsAtErrors = false;
  for (const [index, step] of steps.entries()) {
    const isPiped = step.after === '|';
    if (!isPiped) {
      isSkipped = step.after === '&&' ? exitCode !== 0 : step.after === '||' && exitCode === 0;
      begun = seconds;
    }
    if (isSkipped) continue;
    const outcome = stepOutcome(step, exitCode, env);
    if (outcome === undefined) return undefined;
    assumed.push(...outcome.assumed);
    exitCode = outcome.exitCode;
    if (outcome.seconds === null) return ends(0, null, assumed);
    seconds = Math.max(seconds, begun + outcome.seconds);
    const [name] = step.words;
    if (name?.value === 'set') stopsAtErrors ||= step.words.some(({ text }) => /^-\w*e/.test(text));
    const next = steps[index + 1]?.after ?? ';';
    const fails = stopsAtErrors && exitCode !== 0 && next === ';';
    const leaves = name?.value === 'exit' || (name?.value === 'exec' && step.words.length > 1);
    if (fails || (leaves && !isPiped && next !== '|')) return ends(exitCode, seconds, assumed);
  }
  return ends(exitCode, seconds, assumed);
}

/** Settings of the shell that neither take time nor fail. */
const quiet = new Set('set cd export umask ulimit unset shift readonly'.split(' '));

/** Commands whose words decide how long they take. */
const timed = /^(?:.*\/)?(?:sleep|timeout|sh|bash|ash|dash|exec|command|nohup|time|env|exit)$/;

function stepOutcome({ words }: Step, last: number, env: Environment): Outcome | undefined {
  const command = words.slice(words.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text)));
  const [name] = command;
  if (name === undefined || /^[A-Za-z_]\w*=/.test(name.text)) return undefined;
  const written = command.map(({ text }) => text).join(' ');
  if (name.value === undefined) return ends(0, 0, [written]);
  if (quiet.has(name.value)) return ends(0);
  const isOpen = command.some(({ value }) => value === undefined);
  if (isOpen && (name.value === 'test' || name.value === '[')) return ends(0, 0, [written]);
  if (isOpen && timed.test(name.value)) return undefined;
  if (name.value === 'exit') return ends(Number.parseInt(command[1]?.value ?? String(last), 10) & 255);
  const outcome = commandOutcome(
    command.map(({ text, value }) => value ?? text),
    readLine,
    env,
  );
  const isUnknown = outcome?.assumed.length === 1 && !timed.test(name.value);
  return isUnknown ? ends(0, 0, [written]) : outcome;
}
