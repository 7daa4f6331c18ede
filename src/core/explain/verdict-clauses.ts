import { type Ms, ms } from '../time.ts';
import { type MessageKey, spoken, type Text, text } from '../words/index.ts';
import { numberIn, wordIn } from './case.ts';
import { type Death, isKilled, totalOf } from './death.ts';

const triggers = [
  'deletion',
  'liveness',
  'startup',
  'postStart',
  'changed',
  'restart-all',
  'deadline',
  'finished',
  'unhealthy',
] as const;

/** What set a kill off, as a clause speaks of it. */
export function triggerOf({ reason }: Death): Text {
  const known = triggers.find((each) => each === reason);
  const key: MessageKey = `verdict.trigger.${known ?? 'other'}`;
  return { key };
}

/** What preStop did to a kill: the first half of its sentence. */
export function hookClauseOf(death: Death): Text {
  const { hook, ignored, isSkipped, container, isDetached, turn, exit, stop } = death;
  const { stopSignal: signal } = container;
  const total = totalOf(death);
  const written = ignored && wordIn(ignored, 'written');
  if (written) return text('verdict.hook.misspelt', { written, signal });
  if (ignored?.outcome === 'skipped') return text('verdict.hook.missing', { signal });
  if (ignored) return text('verdict.hook.ignored', { handler: wordIn(ignored, 'handler'), signal });
  if (isSkipped) return text('verdict.hook.skipped', { signal });
  const wait = turn ? spoken(ms(turn.to - turn.from)) : 0;
  if (!hook) {
    return wait < NOTABLE
      ? text('verdict.hook.none', { signal })
      : text('verdict.hook.turn', { wait, total });
  }
  const took = spoken(ms(hook.to - hook.from));
  const handler = wordIn(hook, 'handler') || (container.preStop?.kind ?? '');
  if (hook.open) return text('verdict.hook.open');
  if (hook.outcome === 'failed') {
    if (exit && !stop) return text('verdict.hook.died', { took });
    if (handler === 'tcpSocket') return text('verdict.hook.tcpSocket', { signal });
    return took === 0
      ? text('verdict.hook.failed-at-once', { handler, signal })
      : text('verdict.hook.failed', { took, signal });
  }
  if (death.grace.detail.isGivenTwice === true)
    return text(hook.outcome === 'abandoned' ? 'verdict.hook.all-twice' : 'verdict.hook.took-twice', {
      took,
      total,
    });
  if (hook.outcome === 'abandoned')
    return text(isDetached ? 'verdict.hook.cut' : 'verdict.hook.all', { total });
  if (wait >= NOTABLE) {
    return took < NOTABLE
      ? text('verdict.hook.turn', { wait, total })
      : text('verdict.hook.took-turn', { took, wait, total });
  }
  return took === 0 ? text('verdict.hook.instant') : text('verdict.hook.took', { took, total });
}

/** Seconds below which a wait is only the kubelet's own pace. */
const NOTABLE = 0.1;

/** How the process went, counted from `since`: the second half of a kill's sentence. */
export function endClauseOf(death: Death, since: Ms): Text {
  const { stop, exit, container } = death;
  const { stopSignal: signal } = container;
  if (!exit) return text(stop ? 'verdict.end.open' : 'verdict.end.unsent', { signal });
  const { code } = exit;
  if (!stop) return text('verdict.end.own', { code });
  const took = spoken(ms(exit.at - stop.from));
  const after = { since: spoken(ms(exit.at - since)), trigger: triggerOf(death), code };
  const sent = stop.from - since < NOTABLE * 1000;
  if (isKilled(death)) {
    const timeout = numberIn(stop, 'timeout') ?? 0;
    return sent
      ? text('verdict.end.killed-now', { timeout, code })
      : text('verdict.end.killed', { timeout, signal, ...after });
  }
  if (took >= NOTABLE) {
    return sent
      ? text('verdict.end.left-now', { took, code })
      : text('verdict.end.left', { took, signal, ...after });
  }
  return after.since < NOTABLE
    ? text('verdict.end.at-once-now', { code })
    : text('verdict.end.at-once', after);
}
