import type { Stimulus } from '../../core/stimulus/index.ts';

/** What the panel offers. `default` is the delete some seconds after the pod is up. */
export const kinds = [
  'default',
  'delete',
  'force-delete',
  'drain',
  'evict-hard',
  'node-shutdown',
  'node-lost',
  'nothing',
] as const;

export type StimulusKind = (typeof kinds)[number];

/** The kind of a scenario's stimulus; one that the panel does not offer counts as a delete. */
export function kindOf(stimulus: readonly Stimulus[] | undefined): StimulusKind {
  if (stimulus === undefined) return 'default';
  const first = stimulus[0];
  if (!first) return 'nothing';
  return kinds.find((kind) => kind === first.do) ?? 'delete';
}

/** The scenario's stimulus for a kind, at an instant in seconds. */
export function stimulusOf(kind: StimulusKind, at: number): readonly Stimulus[] | undefined {
  switch (kind) {
    case 'default':
      return undefined;
    case 'nothing':
      return [];
    case 'node-shutdown':
      return [{ at, do: kind, seconds: 30, criticalSeconds: 10 }];
    case 'delete':
    case 'drain':
      return [{ at, do: kind }];
    default:
      return [{ at, do: kind }];
  }
}

/** The same stimulus at another time; the default becomes a delete of its own. */
export const withTime = (stimulus: readonly Stimulus[] | undefined, at: number): readonly Stimulus[] => {
  const [first, ...rest] = stimulus ?? [];
  return first ? [{ ...first, at }, ...rest] : [{ at, do: 'delete' }];
};

/** The command that does it; `undefined` where nothing happens, or no command does it. */
export function kubectlOf(
  stimulus: readonly Stimulus[] | undefined,
  pod: string,
  namespace: string,
): string | undefined {
  const place = namespace === 'default' || namespace === '' ? '' : ` -n ${namespace}`;
  const base = `kubectl delete pod ${pod}${place}`;
  if (stimulus === undefined) return base;
  const first = stimulus[0];
  switch (first?.do) {
    case 'delete':
      return first.gracePeriodSeconds === undefined
        ? base
        : `${base} --grace-period=${first.gracePeriodSeconds}`;
    case 'force-delete':
      return `${base} --force --grace-period=0`;
    case 'drain':
      return 'kubectl drain NODE --ignore-daemonsets';
    default:
      return undefined;
  }
}
