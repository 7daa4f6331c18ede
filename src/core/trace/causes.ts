import type { Moment } from '../lifecycle/index.ts';
import type { Pod } from '../pod/index.ts';
import { ms } from '../time.ts';
import { spoken } from '../words/index.ts';
import { isEvent, wordIn } from './told.ts';

type Index = number | undefined;

/** What one container has gone through so far, as places in the run. */
interface Past {
  created: Index;
  started: Index;
  hookBegin: Index;
  hookOver: Index;
  killing: Index;
  stop: Index;
  exited: Index;
  probe: Index;
}

const nothing: Past = {
  created: undefined,
  started: undefined,
  hookBegin: undefined,
  hookOver: undefined,
  killing: undefined,
  stop: undefined,
  exited: undefined,
  probe: undefined,
};

/** For every moment the moment that caused it, where there is one. */
export function causesOf(moments: readonly Moment[], pod: Pod): readonly Index[] {
  const pasts = new Map<string, Past>();
  const mains = new Set(pod.containers.filter(({ role }) => role === 'main').map(({ name }) => name));
  let step: Index; // the last thing that lets the next container start
  let deletion: Index;
  let deadline: Index;
  let exit: Index;
  let mainOver: Index;
  let turn: Index; // the last thing that lets a sidecar be stopped
  let sandbox: Index;
  let ready: Index;

  return moments.map((moment, index) => {
    const { container, what, detail } = moment;
    const past = pasts.get(container) ?? { ...nothing };
    pasts.set(container, past);
    switch (what) {
      case 'created': {
        const before = past.exited;
        Object.assign(past, nothing, { created: index });
        return before ?? step;
      }
      case 'started':
        past.started = index;
        step = index;
        return past.created;
      case 'postStart-begin':
        past.hookBegin = index;
        return past.started;
      case 'postStart-end':
        past.hookOver = index;
        step = index;
        return past.hookBegin;
      case 'preStop-begin':
        past.hookBegin = index;
        past.hookOver = undefined;
        return past.killing;
      case 'preStop-end': {
        const isLate = past.hookOver !== undefined;
        past.hookOver ??= index;
        return isLate ? (past.exited ?? past.hookBegin) : past.hookBegin;
      }
      case 'preStop-abandoned':
        past.hookOver = index; // at a tie the hook has ended, and the kubelet's timer wins all the same
        return past.hookBegin;
      case 'hook-failed': {
        const cause = past.hookOver ?? past.killing ?? past.started;
        past.hookOver ??= index;
        step = index;
        return cause;
      }
      case 'hook-ignored':
      case 'hook-skipped': {
        const cause = past.exited ?? past.killing ?? past.started;
        if (past.killing !== undefined) past.hookOver ??= index;
        return cause;
      }
      case 'stop-requested': {
        past.stop = index;
        const own = past.hookOver ?? past.killing;
        if (mains.has(container)) return own;
        const last = turn !== undefined && turn > (own ?? 0) ? turn : own;
        // A sidecar whose turn has not come is stopped because the grace is over that began with the kill.
        return last !== undefined && isBefore(moments[last], moment) ? past.killing : last;
      }
      case 'exited': {
        past.exited = index;
        exit = index;
        turn = index;
        step = index;
        if (mains.has(container)) mainOver = index;
        return detail.cause === 'own-exit' || detail.cause === 'OOM' ? undefined : past.stop;
      }
      case 'probe':
        past.probe = index;
        if (wordIn(moment, 'kind') === 'startup') step = index;
        return undefined;
      case 'ready':
      case 'unready':
        ready = index;
        return past.exited ?? past.probe ?? past.started ?? step;
      case 'endpoint':
        return ready !== undefined && (deletion === undefined || ready > deletion) ? ready : deletion;
      case 'waiting':
        return past.exited ?? past.hookOver;
      case 'pod-deletion-marked':
        deletion ??= index;
        return sandbox;
      case 'pod-object-deleted':
        return sandbox ?? deletion;
      case 'sandbox-stopped':
        sandbox = index;
        return exit ?? deletion;
      case 'phase': {
        const phase = wordIn(moment, 'phase');
        return phase === 'Running' ? step : phase === 'Pending' ? undefined : (exit ?? deletion);
      }
      case 'event': {
        if (isEvent(moment, 'DeadlineExceeded')) deadline ??= index;
        if (isEvent(moment, 'Killing')) {
          const cause = killCauseOf(wordIn(moment, 'message'), past);
          past.killing = index;
          past.hookOver = undefined;
          return cause;
        }
        if (isEvent(moment, 'Unhealthy')) return past.probe;
        if (isEvent(moment, 'BackOff')) return past.exited;
        if (isEvent(moment, 'FailedPreStopHook') || isEvent(moment, 'FailedPostStartHook'))
          return past.hookOver;
        return past.started ?? past.created;
      }
      default:
        return undefined;
    }
  });

  /** Whether one moment is so long before another that it brought it about through something else. */
  function isBefore(cause: Moment | undefined, { at }: Moment): boolean {
    return cause !== undefined && spoken(ms(at - cause.at)) > 0;
  }

  function killCauseOf(message: string, past: Past): Index {
    if (message.includes('probe')) return past.probe;
    if (message === 'FailedPostStartHook') return past.hookOver;
    if (message.startsWith('Stopping')) return deadline ?? deletion ?? mainOver;
    return exit;
  }
}
