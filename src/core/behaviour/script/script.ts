import { type Environment, ends, type Outcome } from '../shell/outcome.ts';
import { runWhole } from './run.ts';
import { createShell, type Run } from './shell.ts';
import { signalIn } from './signal.ts';

/**
 * Reads a shell script by following it in virtual time: loops, functions, background jobs, traps, arithmetic.
 * What nobody here knows is taken to succeed at once; a wait for it is taken to be over at once.
 *
 * @returns `undefined` where something in it decides that only the machine knows.
 */
export function readScript(script: string, env: Environment, isBash = false): Outcome | undefined {
  const first = followed(script, env, isBash, false);
  const isGuessed = first !== undefined && first.seconds === null && first.assumed.length > 0;
  const second = isGuessed ? followed(script, env, isBash, true) : undefined;
  return second === undefined || second.seconds === null ? first : second;
}

function followed(
  script: string,
  env: Environment,
  isBash: boolean,
  unknownFail: boolean,
): Outcome | undefined {
  if (script.length > 20_000) return undefined;
  const run: Run = { steps: 0, allSteps: 0, depth: 0, isBash, unknownFail, guesses: [] };
  const shell = createShell(env, run);
  const guessed = () => [...new Set(run.guesses)];
  try {
    runWhole(shell, script);
    return ends(shell.status, Math.round(shell.time * 1000) / 1000, guessed());
  } catch (error) {
    return signalIn(error).signal === 'never' ? ends(0, null, guessed()) : undefined;
  }
}
