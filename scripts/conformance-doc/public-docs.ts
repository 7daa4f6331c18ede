import type { RuleId } from '../../src/core/rules/index.ts';

/** Where a recording and the public documentation part. */
export interface Parting {
  /** What the documentation says, in our words. */
  readonly documented: string;
  /** Which page says so. */
  readonly page: keyof typeof pages;
  /** What was recorded. */
  readonly recorded: string;
  /** Recordings of 1.36 that show it. */
  readonly cases: readonly string[];
  readonly rules: readonly RuleId[];
}

export const pages = {
  hooks: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/',
  lifecycle: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
  sidecars: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
  api: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/',
} as const;

/** Every such place that was found. */
export const partings: readonly Parting[] = [
  {
    documented: 'With a grace period of zero preStop does not run.',
    page: 'lifecycle',
    recorded:
      'It does, from the spec as from a delete by force: the hook gets 1 s, then the process gets the signal and 2 s.',
    cases: ['pre-spec-grace-0', 'pre-delete-grace-0'],
    rules: ['T-42'],
  },
  {
    documented: 'A hook that hangs is ended with the grace period.',
    page: 'hooks',
    recorded:
      'The kubelet stops waiting for a preStop hook then, and kills 2 s later. A postStart hook that hangs is never ended, and a deleted pod stays for as long as it does.',
    cases: ['pre-exec-20-of-5-ignore', 'post-never-returns-delete'],
    rules: ['T-31', 'S-12'],
  },
  {
    documented: 'Whatever the handler does, the container ends within the grace period.',
    page: 'hooks',
    recorded:
      'It may take 2 s more in any case. A delete that finds a postStart hook or a liveness kill under way waits for it first, and the container is even started once more: with 3 s of grace a pod was gone after 40.6 s.',
    cases: ['pre-delete-shorter-grace-during-liveness-stop', 'pre-delete-during-liveness-kill'],
    rules: ['T-32', 'R-26'],
  },
  {
    documented: 'A hook that fails kills its container.',
    page: 'hooks',
    recorded:
      'An answer of 4xx or 5xx is no failure. A tcpSocket hook is one whenever it is called, although the API takes it.',
    cases: ['post-http-500', 'pre-http-500', 'post-tcp', 'pre-tcp'],
    rules: ['S-32', 'D-23'],
  },
  {
    documented:
      'Two more seconds are granted once, if the preStop hook still runs when the grace period ends.',
    page: 'lifecycle',
    recorded:
      'Two seconds are the least that any process gets after the signal: also when the hook ended in time, and without any hook.',
    cases: ['pre-exec-9-of-10-ignore', 'nopre-spec-grace-1-ignore'],
    rules: ['T-32'],
  },
  {
    documented: 'The other probes wait until the startup probe has succeeded.',
    page: 'lifecycle',
    recorded:
      'Not after a liveness restart: for up to one period they run, and the pod counts as ready, before the new startup probe has run once.',
    cases: ['probe-restart-stale-started-rep1', 'probe-restart-stale-started-rep2'],
    rules: ['R-2'],
  },
  {
    documented: 'OnFailure starts a container again if it failed.',
    page: 'lifecycle',
    recorded:
      'After a liveness kill also if it ended with 0. After a failed postStart hook not, if it ended with 0: the pod has succeeded.',
    cases: ['pre-liveness-fail-onfailure-exit0', 'post-fail-app-exit0-onfailure'],
    rules: ['R-22', 'R-25'],
  },
  {
    documented: 'Restarts wait 10, 20, 40 … seconds.',
    page: 'lifecycle',
    recorded:
      'The first one does not wait, and each wait is drawn out by up to a half. After liveness kills the first two do not wait, and later ones only if the container lived less than the step.',
    cases: ['crash-exit1-always', 'crash-long-exit1-always', 'pre-liveness-fail-onfailure-exit0'],
    rules: ['R-40', 'R-44', 'R-22'],
  },
  {
    documented: 'Sidecars are told to stop when the last main container has ended.',
    page: 'sidecars',
    recorded:
      'Their signal waits until then; their preStop hooks do not. They begin with those of the main containers, so a proxy drains while its application still works.',
    cases: ['side-term-order-prestop'],
    rules: ['T-81'],
  },
  {
    documented: "A probe's own grace period replaces the pod's.",
    page: 'lifecycle',
    recorded:
      'Not where nothing is to run afterwards: with Never and no other container the whole pod is killed, with its own grace.',
    cases: ['never-liveness-fail-probe-grace-4', 'never-liveness-fail-two-containers-probe-grace-4'],
    rules: ['R-23'],
  },
  {
    documented: 'Until its postStart hook is done a container does not count as running.',
    page: 'hooks',
    recorded:
      'Nor does any other container of the pod, and none of their probes runs: the API shows nothing new until the hook is over.',
    cases: ['post-exec-slow-second-of-three', 'serial-poststart-delays-other-probes-and-ready'],
    rules: ['S-13', 'S-14', 'S-15'],
  },
  {
    documented: 'A delete by force makes the kubelet clean up at once.',
    page: 'lifecycle',
    recorded:
      'The object is gone at once. The hook still gets 1 s and the process 2 s; during a postStart hook nothing happens until it is over.',
    cases: ['pre-delete-grace-0', 'post-exec-slow-grace0', 'post-never-returns-force-delete'],
    rules: ['T-42', 'S-12'],
  },
  {
    documented: 'Nothing on how RestartAllContainers stops the containers.',
    page: 'lifecycle',
    recorded: 'One after the other, without preStop, each with 2 s after the signal whatever the grace.',
    cases: ['rr-restart-all-b', 'rr-restart-all-parallel-grace'],
    rules: ['T-59'],
  },
  {
    documented: 'Nothing on the probes of sidecars while the pod ends.',
    page: 'sidecars',
    recorded:
      'Their liveness and startup probes go on and are told as Unhealthy, without any further effect.',
    cases: ['side-liveness-during-termination', 'side-delete-during-startup'],
    rules: ['R-12'],
  },
  {
    documented: 'The API says that a sleep must be less than the grace period.',
    page: 'api',
    recorded: 'One that is equal to it is taken.',
    cases: ['accept-poststart-sleep-equal-grace-4'],
    rules: ['D-24'],
  },
];
