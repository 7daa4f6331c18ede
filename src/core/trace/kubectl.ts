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
  const sidecars = inits.filter(({ role }) => role === 'sidecar');
  const stuck = inits.findIndex((init) => !isThrough(init));
  const isInitializing = stuck >= 0 && !now.initialized;
  const counted = isInitializing ? inits : [...sidecars, ...mains];
  const ready = isInitializing ? sidecars.slice(0, stuck).filter((each) => each.ready) : counted.filter(isUp);
  return {
    name,
    ready: `${ready.length}/${sidecars.length + mains.length}`,
    status: isDeleted(now)
      ? 'Terminating'
      : isInitializing
        ? initStatus(inits, stuck)
        : mainStatus(now, mains),
    restarts: String(counted.reduce((sum, { restartCount }) => sum + restartCount, 0)),
    age: ageOf(ms(at - (run.moments[0]?.at ?? at))),
  };
}

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
function mainStatus({ phase, reason, ready }: PodNow, mains: readonly ContainerNow[]): string {
  const word = mains.find(({ state, reason: why }) => state !== 'running' && why !== undefined)?.reason;
  const status = word ?? reason ?? phase;
  if (status !== 'Completed' || !mains.some(isUp)) return status;
  return ready ? 'Running' : 'NotReady';
}
