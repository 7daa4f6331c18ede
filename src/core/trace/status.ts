import type { ContainerStatus } from '../lifecycle/index.ts';
import type { Role } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { Run } from './run.ts';
import { numberIn, wordIn } from './told.ts';

/** A container as the API shows it at an instant. */
export interface ContainerNow extends ContainerStatus {
  readonly name: string;
  readonly role: Role;
  /** How the attempt before ended, once there is a next one. */
  readonly lastState?: { readonly reason?: string; readonly exitCode?: number };
}

/** A pod as the API shows it at an instant. */
export interface PodNow {
  readonly phase: string;
  readonly reason?: string;
  readonly initialized: boolean;
  readonly ready: boolean;
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
  let pod: Pick<PodNow, 'phase' | 'reason' | 'initialized' | 'ready'> = blank;
  let grace: number | undefined;
  let gone = false;
  for (const moment of moments) {
    if (moment.at > at) break;
    const { what, detail } = moment;
    if (what === 'phase') pod = { ...pod, phase: wordIn(moment, 'phase') };
    if (what === 'pod-deletion-marked') grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? grace;
    if (what === 'pod-object-deleted') gone = true;
    if (what !== 'status') continue;
    const reason = wordIn(moment, 'podReason');
    pod = {
      phase: wordIn(moment, 'phase') || pod.phase,
      initialized: truth(detail.Initialized, pod.initialized),
      ready: truth(detail.Ready, pod.ready),
      ...(reason !== '' ? { reason } : pod.reason !== undefined && { reason: pod.reason }),
    };
    for (const [key, change] of Object.entries(detail)) {
      if (!key.startsWith(PREFIX)) continue;
      const name = key.slice(PREFIX.length);
      shown[name] = changed(shown[name] ?? waiting, change);
    }
  }
  const containers = lanes.flatMap(({ lane, container: name, role = 'main' }): ContainerNow[] =>
    lane === 'container' ? [{ name, role, ...(shown[name] ?? waiting) }] : [],
  );
  return { ...pod, ...(grace !== undefined && { deletionGracePeriodSeconds: grace }), gone, containers };
}

type Shown = Omit<ContainerNow, 'name' | 'role'>;

const PREFIX = 'container ';
const blank = { phase: 'Pending', initialized: false, ready: false } as const;
const waiting: Shown = { state: 'waiting', ready: false, started: false, restartCount: 0 };

const truth = (value: unknown, before: boolean): boolean =>
  value === undefined ? before : value === 'True' || value === true;

/** A new state drops what only the old one had: reason, message, exit code. */
function changed(before: Shown, change: unknown): Shown {
  const told = change as Partial<Shown>;
  if (told.state === undefined || told.state === before.state) return { ...before, ...told };
  const { reason, message, exitCode, lastState, ...kept } = before;
  const ended = { ...(reason !== undefined && { reason }), ...(exitCode !== undefined && { exitCode }) };
  const last = before.state === 'terminated' ? ended : lastState;
  return { ...kept, ...(last && { lastState: last }), ...told };
}
