import type { Ms } from '../time.ts';
import type { PodNow, Statuses } from './status.ts';

/** A condition of a pod, with the keys of the API in kubectl's order. */
export interface Condition {
  /** When it became what it is. */
  readonly since: Ms;
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
  readonly status: 'True' | 'False';
  readonly type: 'Initialized' | 'Ready' | 'ContainersReady' | 'DisruptionTarget';
}

const types = ['Initialized', 'Ready', 'ContainersReady'] as const;

/**
 * The conditions that the kubelet has told of at an instant, with its reasons. @see pkg/kubelet/status/generate.go
 *
 * @param now The status at that instant.
 */
export function conditionsAt({ moments }: Statuses, now: PodNow, at: Ms): readonly Condition[] {
  const isLost = moments.some(({ what, at: then, detail }) => isNodeEvent(what, detail) && then <= at);
  const told: readonly Condition[] = types.flatMap((type) => {
    const told = moments.findLast((moment) => moment.at <= at && isAbout(moment.detail[type]));
    if (!told) return [];
    const status = told.detail[type] === 'True' ? 'True' : 'False';
    return [{ since: told.at, ...whyOf(type, status, now, isLost), status, type }];
  });
  return [...told, ...disruptionAt(moments, at)];
}

/** Who ended the pod for the sake of others, and in which words where they are known [T-44, T-71]. */
function disruptionAt(moments: Statuses['moments'], at: Ms): readonly Condition[] {
  const moment = moments.find(
    ({ at: then, detail }) => then <= at && (detail.disruption ?? detail.DisruptionTarget) !== undefined,
  );
  if (!moment) return [];
  const { disruption = 'TerminationByKubelet', podMessage } = moment.detail;
  const message = disruption === 'EvictionByEvictionAPI' ? 'Eviction API: evicting' : podMessage;
  return [
    {
      since: moment.at,
      ...(typeof message === 'string' && { message }),
      reason: String(disruption),
      status: 'True',
      type: 'DisruptionTarget',
    },
  ];
}

/** The node controller writes a condition without a reason of its own. */
const isNodeEvent = (what: string, { reason }: Readonly<Record<string, unknown>>) =>
  what === 'event' && reason === 'NodeNotReady';

const isAbout = (value: unknown) => value === 'True' || value === 'False';

/** Why it is what it is, in the kubelet's words; nothing where they are not known. */
function whyOf(
  type: Condition['type'],
  status: Condition['status'],
  { phase, containers, areContainersReady }: PodNow,
  isLost: boolean,
): Pick<Condition, 'reason' | 'message'> {
  if (type === 'Initialized') {
    if (status === 'True')
      return phase === 'Succeeded' && containers.length > 0 ? { reason: 'PodCompleted' } : {};
    const incomplete = containers.filter((each) =>
      each.role === 'init' ? !each.ready : each.role === 'sidecar' && !each.started,
    );
    return naming('ContainersNotInitialized', 'containers with incomplete status', incomplete);
  }
  if (status === 'True') return {};
  if (phase === 'Succeeded') return { reason: 'PodCompleted' };
  if (phase === 'Failed') return { reason: 'PodFailed' };
  if (type === 'Ready' && areContainersReady) return isLost ? {} : { reason: 'ReadinessGatesNotReady' };
  const unready = containers.filter(({ role, ready }) => role !== 'init' && !ready);
  // Nothing but a pod that has failed is unready with all its containers ready: its phase is held back as long as they run.
  if (unready.length === 0) return { reason: 'PodFailed' };
  return naming('ContainersNotReady', 'containers with unready status', unready);
}

const naming = (reason: string, message: string, those: readonly { readonly name: string }[]) =>
  those.length === 0 ? {} : { message: `${message}: [${those.map(({ name }) => name).join(' ')}]`, reason };
