import {
  type Assignment,
  type Command,
  type CompoundList,
  type ParsedScript,
  type Pipeline,
  parse,
  type Statement,
  type SyntaxNode,
  type Word,
} from 'unbash';
import type { Value } from '../shell/pattern.ts';
import { type ArithmeticPart, arithmetic } from './arithmetic.ts';
import { builtin } from './builtin.ts';
import { testedExpression } from './condition.ts';
import { wholeOf, wordsOf } from './expand.ts';
import { type Flow, runArithmeticFor, runCase, runFor, runIf, runWhile, unstopped } from './flow.ts';
import { deeper, type FunctionBody, guess, inFork, join, type Shell, step, write } from './shell.ts';
import { interrupt, signalIn } from './signal.ts';

/** Runs a script's text in a shell, as `eval` and `sh -c` do. */
export function runText(shell: Shell, text: string): void {
  const script = parse(text);
  if ((script.errors?.length ?? 0) > 0) interrupt({ signal: 'unreadable' });
  deeper(shell, () => runScript(shell, script));
}

function runScript(shell: Shell, { commands, errors }: ParsedScript): void {
  if ((errors?.length ?? 0) > 0) interrupt({ signal: 'unreadable' });
  for (const statement of commands) runStatement(shell, statement);
}

/** Runs a script to its end in its own right: with its `exit`, and with what it has trapped for then. */
export function runWhole(shell: Shell, text: string): void {
  left(shell, () => runText(shell, text));
  const { atExit, status } = shell;
  if (atExit === undefined) return;
  const hasOwnEnd = left(shell, () => runText(shell, atExit));
  if (!hasOwnEnd) shell.status = status;
}

/** Whether `inner` left the script before its last line. */
function left(shell: Shell, inner: () => void): boolean {
  try {
    inner();
    return false;
  } catch (error) {
    const reason = signalIn(error);
    if ('status' in reason) shell.status = reason.status;
    else if (!('levels' in reason)) throw error;
    return true;
  }
}

function runStatement(shell: Shell, { command, background }: Statement): void {
  if (background === true) {
    const child = inFork(shell, (inner) => run(inner, command));
    shell.jobs.push({ ends: child.time, status: child.status });
    shell.status = 0;
    return;
  }
  run(shell, command);
}

function runList(shell: Shell, { commands }: CompoundList): void {
  for (const statement of commands) runStatement(shell, statement);
}

function run(shell: Shell, node: SyntaxNode): void {
  step(shell);
  switch (node.type) {
    case 'Command':
      runCommand(shell, node);
      stopAtError(shell);
      return;
    case 'AndOr':
      for (const [index, command] of node.commands.entries()) {
        const operator = node.operators[index - 1];
        if (operator !== undefined && (operator === '&&') !== (shell.status === 0)) continue;
        const isLast = index === node.commands.length - 1;
        if (isLast) run(shell, command);
        else unstopped(shell, () => run(shell, command));
      }
      return;
    case 'Pipeline':
      runPipeline(shell, node);
      return;
    case 'If':
      runIf(shell, node, flow);
      return;
    case 'While':
      runWhile(shell, node, flow);
      return;
    case 'For':
      runFor(shell, node, flow);
      return;
    case 'ArithmeticFor':
      runArithmeticFor(shell, node, flow);
      return;
    case 'Case':
      runCase(shell, node, flow);
      return;
    case 'Subshell': {
      const child = inFork(shell, (inner) => runList(inner, node.body));
      join(shell, child.time);
      shell.status = child.status;
      write(shell, child.output);
      stopAtError(shell);
      return;
    }
    case 'BraceGroup':
      runList(shell, node.body);
      return;
    case 'CompoundList':
      runList(shell, node);
      return;
    case 'Redirected':
      run(shell, node.command);
      return;
    case 'Function':
      shell.functions.set(node.name.value, node.body);
      shell.status = 0;
      return;
    case 'TestCommand': {
      const truth = testedExpression(node.expression, (word) => value(shell, word));
      shell.status = truth === undefined ? guess(shell, '[[ \u2026 ]]') : truth ? 0 : 1;
      stopAtError(shell);
      return;
    }
    case 'ArithmeticCommand':
      shell.status = node.expression && computed(shell, node.expression) !== 0 ? 0 : 1;
      return;
    default:
      interrupt({ signal: 'unreadable' });
  }
}

function stopAtError({ status, stopsAtErrors, conditions }: Shell): void {
  if (stopsAtErrors && conditions === 0 && status !== 0) interrupt({ signal: 'leave', status });
}

const value = (shell: Shell, word: Word): Value => wholeOf(shell, word, runScript);

function computed(shell: Shell, expression: Parameters<typeof arithmetic>[1]): number {
  const read = (part: ArithmeticPart): Value => value(shell, wordOf(part));
  const result = arithmetic(shell, expression, read);
  if (result === undefined) interrupt({ signal: 'unreadable' });
  return result;
}

const flow: Flow = {
  list: runList,
  value,
  words: (shell, word) => wordsOf(shell, word, runScript),
  computed,
};

const wordOf = (part: ArithmeticPart): Word => ({
  type: 'Word',
  text: part.text,
  value: part.text,
  pos: part.pos,
  end: part.end,
  parts: [part.type === 'ArithmeticCommandExpansion' ? { ...part, type: 'CommandExpansion' } : part],
});

function runPipeline(shell: Shell, { commands, prefixes }: Pipeline): void {
  const isNegated = prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
  const [only] = commands;
  if (commands.length === 1 && only !== undefined) unstopped(shell, () => run(shell, only));
  else {
    const children = commands.map((command) => inFork(shell, (inner) => run(inner, command)));
    join(shell, Math.max(...children.map(({ time }) => time)));
    shell.status = children.at(-1)?.status ?? 0;
    write(shell, children.at(-1)?.output);
  }
  if (isNegated) shell.status = shell.status === 0 ? 1 : 0;
  else stopAtError(shell);
}

function runCommand(shell: Shell, command: Command): void {
  const assignments = command.prefix.filter((part): part is Assignment => part.type === 'Assignment');
  if (command.name === undefined) {
    shell.status = 0;
    for (const assignment of assignments) assign(shell, assignment);
    return;
  }
  const words = [
    ...wordsOf(shell, command.name, runScript),
    ...command.args.flatMap((part): readonly Value[] => {
      if (part.type !== 'Assignment') return wordsOf(shell, part, runScript);
      return [part.value.type === 'Word' ? joinedAssignment(part.name, value(shell, part.value)) : undefined];
    }),
  ];
  const written = [command.name, ...command.args].map(({ text }) => text).join(' ');
  const [name] = words;
  const body = name === undefined ? undefined : shell.functions.get(name);
  if (body === undefined) shell.status = builtin(shell, words, written, { runText, runWhole });
  else runFunction(shell, body, words.slice(1));
}

const joinedAssignment = (name: string, text: Value): Value =>
  text === undefined ? undefined : `${name}=${text}`;

function assign(shell: Shell, { name, value: given, append }: Assignment): void {
  const text = given.type === 'Word' ? value(shell, given) : undefined;
  const before = append === true ? shell.variables.get(name) : '';
  shell.variables.set(name, text === undefined || before === undefined ? undefined : before + text);
}

function runFunction(shell: Shell, body: FunctionBody, words: readonly Value[]): void {
  const { parameters } = shell;
  if (words.includes(undefined)) interrupt({ signal: 'unreadable' });
  shell.parameters = words.flatMap((word) => word ?? []);
  try {
    deeper(shell, () => run(shell, body));
  } catch (error) {
    const reason = signalIn(error);
    if (reason.signal !== 'return') throw error;
    shell.status = reason.status;
  } finally {
    shell.parameters = parameters;
  }
}
