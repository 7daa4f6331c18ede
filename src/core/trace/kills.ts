import type { Ms } from '../time.ts';
import { isEvent, numberIn, type Placed } from './told.ts';

/** A kill of one container, from the kubelet's decision to the stop call. */
export interface Kill {
  readonly attempt: number;
  readonly from: Ms;
  /** The moment that began it: the `Killing` event, or the hook where the event comes later. */
  readonly begin: Placed;
  /** When the hook was over or no longer waited for; `undefined` without a hook, or while it runs. */
  readonly hookOver: Ms | undefined;
  /** The grace the kubelet named when it abandoned the hook, in seconds. */
  readonly named: number | undefined;
  /** The stop call, where it came. */
  readonly stop: Placed | undefined;
  /** The container's exit, where it came. */
  readonly exit: Placed | undefined;
  /** When it was begun anew: by a kubelet that had been down and knows nothing of it. */
  readonly lostAt: Ms | undefined;
}

/** Every kill of a container, in order. */
export function killsOf(moments: readonly Placed[]): readonly Kill[] {
  const kills: Kill[] = [];
  let current: Kill | undefined;
  let said = new Set<string>();
  const change = (what: Partial<Kill>) => {
    if (!current) return;
    current = { ...current, ...what };
    kills[kills.length - 1] = current;
  };
  for (const placed of moments) {
    const { moment } = placed;
    const { at, what, detail } = moment;
    const begins = isEvent(moment, 'Killing') || what === 'preStop-begin';
    if (begins && current && !current.stop && !current.exit && said.has(what)) change({ lostAt: at });
    if (begins && (current === undefined || current.stop || current.exit || current.lostAt !== undefined)) {
      const { attempt } = moment;
      said = new Set();
      current = {
        attempt,
        from: at,
        begin: placed,
        hookOver: undefined,
        named: undefined,
        stop: undefined,
        exit: undefined,
        lostAt: undefined,
      };
      kills.push(current);
    }
    if (begins) said.add(what);
    const hookEnds = what === 'preStop-end' || (what === 'hook-failed' && detail.hook === 'preStop');
    if (hookEnds && current?.hookOver === undefined && !current?.stop) change({ hookOver: at });
    if (what === 'preStop-abandoned')
      change({ hookOver: current?.hookOver ?? at, named: numberIn(moment, 'gracePeriod') });
    if (what === 'stop-requested') change({ stop: placed });
    if (what === 'exited') change({ exit: placed });
    if (what === 'created') current = undefined;
  }
  return kills;
}

/** How an exec ends whose container was killed under it. */
const DIED = 137;

/** An abandoned hook that runs on until its own end, or until its container's. */
export interface Detached {
  readonly attempt: number;
  readonly begin: number;
  readonly from: Ms;
  /** `undefined`: it still ran when the run ended. */
  readonly to: Ms | undefined;
  readonly outcome?: 'ok' | 'failed' | 'killed';
}

/** Every abandoned hook of a container that did not end at the instant it was abandoned. */
export function detachedOf(moments: readonly Placed[]): readonly Detached[] {
  const all: Detached[] = [];
  let begun = false;
  let loose: Detached | undefined;
  const end = (to: Ms, outcome: NonNullable<Detached['outcome']>) => {
    if (loose && to > loose.from) all.push({ ...loose, to, outcome });
    loose = undefined;
  };
  for (const { moment, index } of moments) {
    const { at, what, attempt } = moment;
    if (what === 'preStop-begin') begun = true;
    if (what === 'preStop-end') {
      begun = false;
      const code = numberIn(moment, 'exitCode') ?? 0;
      end(at, code === DIED ? 'killed' : code === 0 ? 'ok' : 'failed');
    }
    if (what === 'preStop-abandoned' && begun) loose = { attempt, begin: index, from: at, to: undefined };
    if (what === 'exited') end(at, 'killed');
  }
  return loose ? [...all, loose] : all;
}
