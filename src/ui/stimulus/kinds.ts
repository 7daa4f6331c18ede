import type { Stimulus } from '../../core/stimulus/index.ts';

/** What the panel offers. `default` is the delete some seconds after the pod is up. */
export type StimulusKind = 'default' | 'nothing' | 'delete' | 'force-delete';

export function kindOf(stimulus: readonly Stimulus[] | undefined): StimulusKind {
  if (stimulus === undefined) return 'default';
  const first = stimulus[0];
  if (!first) return 'nothing';
  return first.do === 'force-delete' ? 'force-delete' : 'delete';
}

/** The scenario's stimulus for a kind, at an instant in seconds. */
export function stimulusOf(kind: StimulusKind, at: number): readonly Stimulus[] | undefined {
  switch (kind) {
    case 'default':
      return undefined;
    case 'nothing':
      return [];
    case 'delete':
      return [{ at, do: 'delete' }];
    case 'force-delete':
      return [{ at, do: 'force-delete' }];
  }
}

/** The same stimulus at another time; the default becomes a delete of its own. */
export const withTime = (stimulus: readonly Stimulus[] | undefined, at: number): readonly Stimulus[] => {
  const [first, ...rest] = stimulus ?? [];
  return first ? [{ ...first, at }, ...rest] : [{ at, do: 'delete' }];
};

/** The command that does it; `undefined` where nothing happens. */
export function kubectlOf(
  stimulus: readonly Stimulus[] | undefined,
  pod: string,
  namespace: string,
): string | undefined {
  const place = namespace === 'default' || namespace === '' ? '' : ` -n ${namespace}`;
  const base = `kubectl delete pod ${pod}${place}`;
  if (stimulus === undefined) return base;
  const first = stimulus[0];
  if (!first) return undefined;
  if (first.do === 'force-delete') return `${base} --force --grace-period=0`;
  const grace = first.do === 'delete' ? first.gracePeriodSeconds : undefined;
  return grace === undefined ? base : `${base} --grace-period=${grace}`;
}
