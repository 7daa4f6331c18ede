import { type Ms, ms } from '../time.ts';
import { ageOf } from './age.ts';
import { type ContainerNow, type PodNow, type Statuses, statusAt } from './status.ts';

/** A row of `kubectl get pods`. */
export interface KubectlRow {
  readonly name: string;
  /** `1/2`: ready containers of all that should be. */
  readonly ready: string;
  /** `Running`, `Terminating`, `Init:0/1`, `CrashLoopBackOff` … */
  readonly status: string;
  /** `0`, `2 (6s ago)`. */
  readonly restarts: string;
  /** `42s`, `2m5s`, `3h`. */
  readonly age: string;
}

/** What `kubectl get pods` prints at an instant; `undefined` once the object is gone. @see printPod in kubectl's printers */
export function kubectlRowAt(run: Statuses, name: string, at: Ms): KubectlRow | undefined {
  const now = statusAt(run, at);
  if (now.gone) return undefined;
  const inits = now.containers.filter(({ role }) => role !== 'main');
  const mains = now.containers.filter(({ role }) => role === 'main');
  const stuck = inits.findIndex((init) => !isThrough(init));
  const through = stuck < 0 ? inits : inits.slice(0, stuck);
  const seen = stuck < 0 ? inits : inits.slice(0, stuck + 1);
  const isInitializing = stuck >= 0 && !now.initialized;
  const counted = isInitializing ? seen : [...seen.filter(isSidecar), ...mains];
  const ready = [
    ...through.filter((each) => isSidecar(each) && isUp(each)),
    ...(isInitializing ? [] : mains.filter(isUp)),
  ];
  const before = stuck < 0 ? (now.reason ?? now.phase) : initStatus(inits, stuck);
  return {
    name,
    ready: `${ready.length}/${inits.filter(isSidecar).length + mains.length}`,
    status: isDeleted(now) ? 'Terminating' : isInitializing ? before : mainStatus(before, now, mains),
    restarts: restartsOf(counted, at),
    age: ageOf(ms(at - (run.moments[0]?.at ?? at))),
  };
}

const isSidecar = ({ role }: ContainerNow) => role === 'sidecar';
const isUp = ({ ready, state }: ContainerNow) => ready && state === 'running';
const isThrough = ({ role, state, started, exitCode }: ContainerNow) =>
  (state === 'terminated' && exitCode === 0) || (role === 'sidecar' && started);
const isDeleted = ({ deletionGracePeriodSeconds, phase }: PodNow) =>
  deletionGracePeriodSeconds !== undefined && phase !== 'Succeeded' && phase !== 'Failed';

function initStatus(inits: readonly ContainerNow[], stuck: number): string {
  const init = inits[stuck];
  if (init?.state === 'terminated') return `Init:${init.reason ?? `ExitCode:${init.exitCode}`}`;
  const isHeld = init?.state === 'waiting' && init.reason !== undefined && init.reason !== 'PodInitializing';
  return isHeld ? `Init:${init.reason}` : `Init:${stuck}/${inits.length}`;
}

/** The first main container that has something to say says it, unless another one runs. */
function mainStatus(before: string, { ready }: PodNow, mains: readonly ContainerNow[]): string {
  const word = mains.find(({ state, reason: why }) => state !== 'running' && why !== undefined)?.reason;
  const status = word ?? before;
  if (status !== 'Completed' || !mains.some(isUp)) return status;
  return ready ? 'Running' : 'NotReady';
}

/** How often they were restarted, and how long ago the newest of the ends before that was. */
function restartsOf(counted: readonly ContainerNow[], at: Ms): string {
  const count = counted.reduce((sum, { restartCount }) => sum + restartCount, 0);
  const ends = counted.flatMap(({ lastState }) => lastState?.finishedAt ?? []);
  return count === 0 || ends.length === 0
    ? String(count)
    : `${count} (${ageOf(ms(at - Math.max(...ends)))} ago)`;
}
