import type { Stimulus } from '../../core/stimulus/index.ts';

/** What the panel offers to happen, one after the other. */
export const verbs = [
  'delete',
  'force-delete',
  'evict',
  'drain',
  'evict-hard',
  'evict-soft',
  'preempt-scheduler',
  'preempt-kubelet',
  'node-shutdown',
  'node-lost',
  'kubelet-restart',
] as const;

/** `default` is the delete some seconds after the pod is up. */
export const kinds = ['default', ...verbs, 'nothing'] as const;

export type StimulusKind = (typeof kinds)[number];

/** A thing that happens, at an instant in seconds, with usual values. */
export function happening(verb: (typeof verbs)[number], at: number): Stimulus {
  switch (verb) {
    case 'node-shutdown':
      return { at, do: verb, seconds: 30, criticalSeconds: 10 };
    case 'kubelet-restart':
      return { at, do: verb, downFor: 10 };
    default:
      return { at, do: verb };
  }
}

/** The scenario's stimulus for a kind, at an instant in seconds. */
export function stimulusOf(kind: StimulusKind, at: number): readonly Stimulus[] | undefined {
  if (kind === 'default') return undefined;
  return kind === 'nothing' ? [] : [happening(kind, at)];
}

/** The same stimulus at another time; the default becomes a delete of its own. */
export const withTime = (stimulus: readonly Stimulus[] | undefined, at: number): readonly Stimulus[] => {
  const [first, ...rest] = stimulus ?? [];
  return first ? [{ ...first, at }, ...rest] : [{ at, do: 'delete' }];
};

/** The command that does it; `undefined` where no command does. */
export function commandOf(happens: Stimulus, pod: string, namespace: string): string | undefined {
  const place = namespace === 'default' || namespace === '' ? '' : ` -n ${namespace}`;
  const base = `kubectl delete pod ${pod}${place}`;
  const graceOf = (grace: number | undefined) => (grace === undefined ? '' : ` --grace-period=${grace}`);
  switch (happens.do) {
    case 'delete':
      return `${base}${graceOf(happens.gracePeriodSeconds)}`;
    case 'force-delete':
      return `${base} --force --grace-period=0`;
    case 'drain':
      return `kubectl drain NODE --ignore-daemonsets${graceOf(happens.gracePeriodSeconds)}`;
    case 'evict':
      return `kubectl create --raw /api/v1/namespaces/${namespace === '' ? 'default' : namespace}/pods/${pod}/eviction -f eviction.json`;
    case 'node-shutdown':
      return 'systemctl poweroff';
    case 'kubelet-restart':
      return 'systemctl restart kubelet';
    default:
      return undefined;
  }
}
