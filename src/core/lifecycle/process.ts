import type { Behaviour, OwnExit } from '../behaviour/index.ts';
import type { Container } from '../pod/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';

/** How a process ended. */
export interface Exit {
  readonly exitCode: number;
  readonly cause: 'own-exit' | 'stop-signal' | 'SIGKILL' | 'OOM';
}

export const killed: Exit = { exitCode: 137, cause: 'SIGKILL' };

/** When and how the process ends by itself in its `start`-th life, counted from 0. */
export function ownExitOf(
  { exitsAt = [], exitsRepeat = false }: Behaviour,
  start: number,
): OwnExit | undefined {
  const exit = start < exitsAt.length ? exitsAt[start] : exitsRepeat ? exitsAt.at(-1) : undefined;
  return exit ?? undefined;
}

export const exitOf = ({ code, reason }: OwnExit): Exit => ({
  exitCode: code,
  cause: reason === 'OOMKilled' ? 'OOM' : 'own-exit',
});

/** How the process answers the stop signal; a leave at the very timeout loses against SIGKILL [M-6]. */
export function answerOf(
  { onTerm }: Behaviour,
  { stopSignal }: Container,
  timeout: Ms,
): { after: Ms; exit: Exit } {
  if (stopSignal === 'SIGKILL') return { after: ms(0), exit: killed };
  if (onTerm === 'ignore') return { after: never, exit: killed };
  const { exitAfter, exitCode } = onTerm ?? { exitAfter: 0, exitCode: 0 };
  const after = seconds(exitAfter);
  return { after: after < timeout ? after : never, exit: { exitCode, cause: 'stop-signal' } };
}
