import type { Moment } from '../../src/core/lifecycle/index.ts';
import type { RuleId } from '../../src/core/rules/index.ts';
import type { Options } from '../../src/core/simulate.ts';
import type { Run } from '../../src/core/trace/index.ts';

/**
 * A manifest on a platform and what happens, second by second, derived by hand from the cited facts of the platform.
 * The derivation stands in a comment at each; nothing here was written by the engine.
 */
export interface Example {
  readonly platform: string;
  readonly title: string;
  /** The rules that the derivation rests on. */
  readonly by: readonly [RuleId, ...RuleId[]];
  readonly yaml: string;
  readonly options: Options;
  /** `15 c01 SIGTERM 20`: the second, whom it is about, and what happens; see `linesOf`. */
  readonly expected: readonly string[];
}

/** A pod with one container of these lines, and a grace in seconds. */
export const podOf = (grace: number, container: string, spec = '') =>
  `apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
  terminationGracePeriodSeconds: ${grace}
  ${spec}
  containers:
  - { name: c01, image: a, ${container} }
`;

/** A preStop or postStart hook in one line. */
export const hook = (handler: string, name = 'preStop') => `lifecycle: { ${name}: { ${handler} } }`;

export const sleeping = (seconds: number, name = 'preStop') =>
  hook(`exec: { command: [sleep, "${seconds}"] }`, name);

/** Deleted after 5 s, by a kubelet without any delay of its own. */
export const deletedAt5 = {
  timing: { relist: 0 },
  stimulus: [{ at: 5, do: 'delete' }],
} as const satisfies Options;

/** The same, with a process that stays until it is killed. */
export const stubborn = {
  ...deletedAt5,
  behaviour: { c01: { onTerm: 'ignore' } },
} as const satisfies Options;

/** A run in the words of the examples. */
export function linesOf({ rejected, moments }: Run): readonly string[] {
  if (rejected)
    return rejected.errors.map(({ field, type, detail }) => `refused ${field}: ${type}: ${detail}`);
  return moments.flatMap((moment) => {
    const said = wordsOf(moment);
    return said === undefined ? [] : [`${moment.at / 1000} ${moment.container || 'pod'} ${said}`];
  });
}

function wordsOf({ what, detail }: Moment): string | undefined {
  switch (what) {
    case 'started':
      return 'starts';
    case 'postStart-begin':
    case 'preStop-begin':
      return `${what.slice(0, -'-begin'.length)} begins`;
    case 'postStart-end':
    case 'preStop-end':
      return `${what.slice(0, -'-end'.length)} ends`;
    case 'preStop-abandoned':
      return 'preStop is given up';
    case 'hook-ignored':
      return `${detail.hook} is ignored`;
    case 'hook-skipped':
      return `${detail.hook} is skipped: ${detail.why}`;
    case 'hook-failed':
      return `${detail.hook} fails`;
    case 'stop-requested':
      return `${detail.signal} ${detail.timeout}`;
    case 'exited':
      return `exit ${detail.exitCode}`;
    case 'pod-deletion-marked':
      return 'is deleted';
    case 'pod-object-deleted':
      return 'is gone';
    case 'phase':
      return detail.phase === 'Succeeded' || detail.phase === 'Failed' ? String(detail.phase) : undefined;
    default:
      return undefined;
  }
}
