import { type ContainerStatus, endReasonOf, type Moment } from '../lifecycle/index.ts';
import type { Role } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { Run } from './run.ts';
import { numberIn, wordIn } from './told.ts';

/** A container as the API shows it at an instant. */
export interface ContainerNow extends ContainerStatus {
  readonly name: string;
  readonly role: Role;
  /** When the process of a running or ended container started, where the run tells. */
  readonly startedAt?: Ms;
  readonly finishedAt?: Ms;
  /** How the attempt before ended, once there is a next one. */
  readonly lastState?: Ended;
}

/** How an attempt ended, and when it had started. */
export interface Ended {
  readonly reason: string;
  readonly exitCode: number;
  readonly startedAt?: Ms;
  /** Not there where the kubelet has forgotten the attempt. */
  readonly finishedAt?: Ms;
}

/** A pod as the API shows it at an instant. */
export interface PodNow {
  readonly phase: string;
  readonly reason?: string;
  readonly message?: string;
  readonly initialized: boolean;
  readonly ready: boolean;
  /** `ContainersReady`; `ready` is `Ready`. */
  readonly areContainersReady: boolean;
  /** In seconds, once the pod is marked for deletion. */
  readonly deletionGracePeriodSeconds?: number;
  /** Whether the object has been removed; the rest is what it said last. */
  readonly gone: boolean;
  readonly containers: readonly ContainerNow[];
}

/** What of a run its status is read from. */
export type Statuses = Pick<Run, 'moments' | 'lanes'>;

/** What the API would show at an instant: the sum of what the kubelet has told it so far. */
export function statusAt({ moments, lanes }: Statuses, at: Ms): PodNow {
  const shown: Record<string, Shown> = {};
  const lives: Record<string, Life> = {};
  let pod: Pick<PodNow, 'phase' | 'reason' | 'message' | 'initialized' | 'ready' | 'areContainersReady'> =
    blank;
  let grace: number | undefined;
  let gone = false;
  for (const moment of moments) {
    if (moment.at > at) break;
    const { what, detail } = moment;
    if (what === 'started' || what === 'exited')
      lives[moment.container] = lived(lives[moment.container] ?? unborn, moment);
    if (what === 'phase') pod = { ...pod, phase: wordIn(moment, 'phase') };
    if (what === 'pod-deletion-marked') grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? grace;
    if (what === 'pod-object-deleted') gone = true;
    if (what !== 'status') continue;
    const reason = wordIn(moment, 'podReason');
    const message = wordIn(moment, 'podMessage');
    pod = {
      phase: wordIn(moment, 'phase') || pod.phase,
      initialized: truth(detail.Initialized, pod.initialized),
      ready: truth(detail.Ready, pod.ready),
      areContainersReady: truth(detail.ContainersReady, pod.areContainersReady),
      ...(reason !== '' ? { reason } : pod.reason !== undefined && { reason: pod.reason }),
      ...(message !== '' ? { message } : pod.message !== undefined && { message: pod.message }),
    };
    for (const [key, change] of Object.entries(detail)) {
      if (!key.startsWith(PREFIX)) continue;
      const name = key.slice(PREFIX.length);
      if ((change as Partial<Shown>).reason === forgotten.reason) {
        const life = lives[name] ?? unborn;
        lives[name] = { ...life, ends: [...life.ends, forgotten] };
      }
      shown[name] = changed(shown[name] ?? waiting, change, lives[name]);
    }
  }
  const containers = lanes.flatMap(({ lane, container: name, role = 'main' }): ContainerNow[] =>
    lane === 'container' ? [{ name, role, ...(shown[name] ?? waiting) }] : [],
  );
  return { ...pod, ...(grace !== undefined && { deletionGracePeriodSeconds: grace }), gone, containers };
}

type Shown = Omit<ContainerNow, 'name' | 'role'>;

const PREFIX = 'container ';
const blank = { phase: 'Pending', initialized: false, ready: false, areContainersReady: false } as const;
const waiting: Shown = { state: 'waiting', ready: false, started: false, restartCount: 0 };

const truth = (value: unknown, before: boolean): boolean =>
  value === undefined ? before : value === 'True' || value === true;

/** When the newest attempt started, and how all that are over ended. */
interface Life {
  readonly startedAt?: Ms;
  readonly ends: readonly Ended[];
}

const unborn: Life = { ends: [] };

/** What is left of an attempt whose container was removed to start all of them anew [T-59]. */
const forgotten: Ended = { reason: 'RestartingAllContainers', exitCode: 137 };

function lived(life: Life, moment: Moment): Life {
  const { what, at, detail } = moment;
  if (what === 'started') return { ...life, startedAt: at };
  const exitCode = numberIn(moment, 'exitCode') ?? 0;
  const reason = endReasonOf(exitCode, detail.cause);
  const { startedAt } = life;
  const ended = { reason, exitCode, ...(startedAt !== undefined && { startedAt }), finishedAt: at };
  return { ...life, ends: [...life.ends, ended] };
}

/** A new state drops what only the old one had: reason, message, exit code. A new attempt has its own times. */
function changed(before: Shown, change: unknown, { startedAt, ends }: Life = unborn): Shown {
  const told = change as Partial<Shown>;
  const { state = before.state, restartCount = before.restartCount } = told;
  if (state === before.state && restartCount === before.restartCount) return { ...before, ...told };
  const { ready, started, reason, message, exitCode } = before;
  const stays = state === before.state ? present({ reason, message, exitCode }) : {};
  const newest = ends.at(-1);
  const [lastState, times] = {
    waiting: [newest, {}] as const,
    running: [
      ends.findLast((ended) => ended.startedAt !== startedAt),
      startedAt === undefined ? {} : { startedAt },
    ] as const,
    terminated: [ends.at(-2), newest && timesOf(newest)] as const,
  }[state];
  return {
    state,
    ready,
    started,
    restartCount,
    ...stays,
    ...(lastState && { lastState }),
    ...times,
    ...told,
  };
}

/** Without what is undefined. */
const present = <Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;

const timesOf = ({ reason: _, exitCode: __, ...times }: Ended) => times;
