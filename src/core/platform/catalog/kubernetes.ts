import { change, gatesPage, issue, podLifecyclePage, recordings } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { assumed, documented, measured, type Tell } from '../known.ts';
import type { Platform } from '../platform.ts';
import { alpha, beta, locked } from './gate.ts';
import { kubernetes_1_24 } from './kubernetes-1.24.ts';

// Longer than other files, because it reads as one thing: the changelog of the lifecycle, one release after
// the other. What holds from a release on is told twice: by `measured` for releases that were recorded (1.27,
// 1.28, 1.29, 1.30, 1.33, 1.35 and 1.36), by `around` for those between and beside them.

const around: Tell = (value, source, where, rule) =>
  assumed(value, source, `On recorded releases around it: ${where}`, rule);

const named = (version: string) => ({
  id: `kubernetes-${version}`,
  label: { en: `Kubernetes ${version}`, zh: `Kubernetes ${version}` },
});

const handlersOfAll = (tell: Tell) =>
  ({
    exec: tell('runs', recordings, 'post-exec-slow-5s-order, pre-exec-10-of-30-ignore', 'S-30'),
    httpGet: tell('runs', recordings, 'post-http-404, pre-http-slow-8-of-20', 'S-31'),
    tcpSocket: tell('fails', recordings, 'post-tcp, pre-tcp', 'D-23'),
  }) satisfies Partial<Platform['preStop']>;

const hooks = (tell: Tell, sleep: Platform['preStop']['sleep']) => ({
  postStart: { ...handlersOfAll(tell), sleep },
  preStop: { ...handlersOfAll(tell), sleep },
});

/** What every release does alike. */
const sinceEver = (tell: Tell) =>
  ({
    startOrder: tell('serial', recordings, 'post-exec-slow-5s-order', 'S-6'),
    minimumStop: tell(
      kubernetes_1_24.minimumStop.value,
      recordings,
      'pre-liveness-fail-hook-longer-than-grace',
      'T-32',
    ),
    backOff: tell(kubernetes_1_24.backOff.value, recordings, 'crash-exit1-always', 'R-41'),
    probesWhileTerminating: tell('run', recordings, 'pre-readiness-during-termination', 'R-12'),
    deadlineHonoured: tell(true, recordings, 'pre-active-deadline', 'T-56'),
    objectRemoval: tell('after-stop', recordings, 'nopre-term-after-3'),
  }) satisfies Partial<Platform>;

const since1_27 = (tell: Tell) =>
  ({
    ...sinceEver(tell),
    terminalPhaseOnDelete: tell(true, recordings, 'nopre-term-after-3'),
  }) satisfies Partial<Platform>;

const since1_28 = (tell: Tell) =>
  ({
    ...since1_27(tell),
    graceAfterHook: tell('remaining', recordings, 'pre-exec-10-of-30-ignore', 'T-23'),
    zeroGraceRunsHook: tell(true, recordings, 'pre-delete-grace-0', 'T-42'),
  }) satisfies Partial<Platform>;

const since1_29 = (tell: Tell) =>
  ({
    ...since1_28(tell),
    sidecars: tell('ordered', recordings, 'side-term-order', 'T-80'),
    notStartedBlocksSidecars: tell(false, recordings, 'side-delete-during-init', 'T-88'),
  }) satisfies Partial<Platform>;

const since1_30 = (tell: Tell) =>
  ({
    ...since1_29(tell),
    ...hooks(tell, tell('runs', recordings, 'pre-sleep-3-of-10, post-sleep-20-delete-during', 'S-35')),
    zeroGrace: tell('one-second', recordings, 'pre-delete-grace-0', 'T-42'),
  }) satisfies Partial<Platform>;

const since1_33 = (tell: Tell) =>
  ({
    ...since1_30(tell),
    sidecarImageChange: tell(true, recordings, 'A sidecar whose image is patched', 'T-51'),
    readinessBoostResetsPeriod: tell(true, recordings, 'probe-startup-gating-p10', 'R-3'),
  }) satisfies Partial<Platform>;

const polled = (tell: Tell) =>
  ({
    syncAfterStart: tell(
      'next-relist',
      recordings,
      'Deleted during a postStart hook: from its end to Killing',
      'PLAT-5',
    ),
    backOffRetry: tell(
      'poll',
      recordings,
      'crash-exit1-always: several BackOff events in one wait',
      'PLAT-6',
    ),
  }) satisfies Partial<Platform>;

const kubernetes_1_25: Platform = {
  ...kubernetes_1_24,
  ...named('1.25'),
  gates: {
    ...kubernetes_1_24.gates,
    ProbeTerminationGracePeriod: beta('1.25'),
    PodDisruptionConditions: alpha('1.25'),
  },
};

const kubernetes_1_26: Platform = {
  ...kubernetes_1_25,
  ...named('1.26'),
  gates: { ...kubernetes_1_25.gates, PodDisruptionConditions: beta('1.26') },
  preemptionIsDisruption: documented(true, change(117586), 'Made for 1.28, carried back to 1.26', 'T-54'),
  eventText: documented(
    '1.26',
    change(86139),
    'Hook failures lose their detail; HTTPS hooks may fall back to HTTP',
    'PLAT-10',
  ),
};

const kubernetes_1_27: Platform = {
  ...kubernetes_1_26,
  ...named('1.27'),
  ...since1_27(measured),
  ...polled(measured),
  ...hooks(measured, measured('fails', recordings, 'Sleep hooks under a newer API server', 'D-42')),
  graceAfterHook: measured('full', recordings, 'pre-exec-10-of-30-ignore', 'PLAT-1'),
  negativeGrace: documented('one', change(115606), 'Negative values of a pod become 1', 'D-1'),
  zeroGrace: measured('unset', recordings, 'pre-delete-grace-0', 'T-12'),
  zeroGraceRunsHook: measured(false, recordings, 'pre-delete-grace-0', 'PLAT-3'),
  readinessBoostResetsPeriod: measured(false, recordings, 'probe-startup-gating-p10', 'R-3'),
  eventText: measured('1.26', recordings, 'post-fail-always', 'PLAT-10'),
};

const kubernetes_1_28: Platform = {
  ...kubernetes_1_27,
  ...named('1.28'),
  ...since1_28(measured),
  gates: {
    ...kubernetes_1_27.gates,
    SidecarContainers: alpha('1.28'),
    ProbeTerminationGracePeriod: locked('1.28'),
  },
  unknownFields: documented(
    ['restartPolicyRules', 'lifecycle.postStart.sleep', 'lifecycle.preStop.sleep', 'lifecycle.stopSignal'],
    gatesPage,
    'SidecarContainers brings restartPolicy in 1.28',
    'D-43',
  ),
  readinessBoostResetsPeriod: around(false, recordings, 'probe-startup-gating-p10', 'R-3'),
  sidecars: documented('unordered', change(116429), 'Termination is ordered only from 1.29', 'T-88'),
};

const kubernetes_1_29: Platform = {
  ...kubernetes_1_28,
  ...named('1.29'),
  ...since1_29(measured),
  ...hooks(measured, measured('ignored', recordings, 'Sleep hooks, the gate being off', 'D-41')),
  gates: {
    ...kubernetes_1_28.gates,
    SidecarContainers: beta('1.29'),
    PodLifecycleSleepAction: alpha('1.29'),
  },
  unknownFields: documented(
    ['restartPolicyRules', 'lifecycle.stopSignal'],
    gatesPage,
    'PodLifecycleSleepAction brings sleep in 1.29',
    'D-43',
  ),
  readinessBoostResetsPeriod: measured(false, recordings, 'probe-startup-gating-p10', 'R-3'),
  sidecarImageChange: measured(false, recordings, 'A sidecar whose image is patched', 'PLAT-8'),
  lostNodeEventFrom: documented(
    'taint-eviction-controller',
    change(119208),
    'A controller of its own, with a name of its own',
  ),
  eventText: measured('1.29', recordings, 'post-exec-slow-5s-order', 'PLAT-10'),
};

const kubernetes_1_30: Platform = {
  ...kubernetes_1_29,
  ...named('1.30'),
  ...since1_30(measured),
  gates: { ...kubernetes_1_29.gates, PodLifecycleSleepAction: beta('1.30') },
};

const told_1_31: Platform = {
  ...kubernetes_1_30,
  ...named('1.31'),
  gates: { ...kubernetes_1_30.gates, PodDisruptionConditions: locked('1.31') },
  ...since1_30(around),
  ...polled(around),
  sidecarImageChange: assumed(
    false,
    change(126525),
    'The change was still in review when 1.31 came out',
    'PLAT-8',
  ),
  readinessBoostResetsPeriod: documented(false, issue(119089), 'The period restarts only from 1.32', 'R-3'),
  zeroGrace: documented('one-second', change(124063), 'An explicit 0 is no longer taken as unset', 'T-42'),
  eventText: around('1.29', recordings, 'post-exec-slow-5s-order', 'PLAT-10'),
};

const kubernetes_1_31: Platform = {
  ...told_1_31,
  sameAs: {
    id: 'kubernetes-1.30',
    why: 'What 1.31 changed for forced deletes was carried back to 1.30.14, the release that was recorded.',
  },
};

const kubernetes_1_32: Platform = {
  ...told_1_31,
  ...named('1.32'),
  ...since1_33(around),
  gates: {
    ...told_1_31.gates,
    PodLifecycleSleepActionAllowZero: alpha('1.32'),
    KubeletCrashLoopBackOffMax: alpha('1.32'),
  },
  readinessBoostResetsPeriod: documented(true, issue(119089), 'The early probe restarts the ticker', 'R-3'),
  startupHoldsOnSuccess: documented(true, change(121206), 'The worker rests after success too', 'R-10'),
  nodeMonitorGrace: documented(seconds(50), change(126287), 'The default is longer', 'T-46'),
  softEvictionGrace: documented('smaller', change(122890), 'The smaller of both is taken', 'T-53'),
  sidecarImageChange: assumed(true, change(126525), 'Merged after 1.31; recorded on 1.33', 'T-51'),
};

const kubernetes_1_33: Platform = {
  ...kubernetes_1_32,
  ...named('1.33'),
  ...since1_33(measured),
  ...polled(measured),
  gates: {
    ...kubernetes_1_32.gates,
    SidecarContainers: locked('1.33'),
    PodLifecycleSleepActionAllowZero: beta('1.33'),
    ContainerStopSignals: alpha('1.33'),
    ReduceDefaultCrashLoopBackOffDecay: alpha('1.33'),
  },
  unknownFields: documented(
    ['restartPolicyRules'],
    gatesPage,
    'ContainerStopSignals brings stopSignal in 1.33',
    'D-43',
  ),
  eventText: measured('1.33', recordings, 'probe-readiness-timeout', 'PLAT-10'),
};

const kubernetes_1_34: Platform = {
  ...kubernetes_1_33,
  ...named('1.34'),
  ...since1_33(around),
  ...polled(around),
  gates: {
    ...kubernetes_1_33.gates,
    PodLifecycleSleepAction: locked('1.34'),
    PodLifecycleSleepActionAllowZero: locked('1.34'),
    ContainerRestartRules: alpha('1.34'),
  },
  unknownFields: documented([], gatesPage, 'ContainerRestartRules brings restartPolicyRules in 1.34'),
  probesWhileTerminating: documented('run', issue(140881), 'Reported as good on 1.34'),
  eventText: around('1.33', recordings, 'probe-readiness-timeout', 'PLAT-10'),
};

const kubernetes_1_35: Platform = {
  ...kubernetes_1_34,
  ...named('1.35'),
  ...since1_33(measured),
  ...polled(measured),
  gates: {
    ...kubernetes_1_34.gates,
    ContainerRestartRules: beta('1.35'),
    RestartAllContainersOnContainerExits: alpha('1.35'),
    KubeletCrashLoopBackOffMax: beta('1.35'),
  },
  probesKeepResults: documented(
    true,
    change(134746),
    'ChangeContainerStatusOnKubeletRestart is off by default',
    'PLAT-19',
  ),
  backOffRetry: measured('remaining', recordings, 'crash-exit1-always: one BackOff event per wait', 'R-44'),
  probesWhileTerminating: measured('cancelled', recordings, 'pre-readiness-during-termination', 'PLAT-9'),
  eventText: measured('1.35', recordings, 'post-exec-slow-5s-order', 'PLAT-10'),
};

const since1_36 = (tell: Tell) =>
  ({
    ...since1_33(tell),
    syncAfterStart: tell(
      'at-once',
      recordings,
      'Deleted during a postStart hook: from its end to Killing',
      'M-3',
    ),
    backOffRetry: tell('remaining', recordings, 'crash-exit1-always: one BackOff event per wait', 'R-44'),
    eventText: tell('1.35', recordings, 'post-exec-slow-5s-order', 'PLAT-10'),
  }) satisfies Partial<Platform>;

const kubernetes_1_36: Platform = {
  ...kubernetes_1_35,
  ...named('1.36'),
  ...since1_36(measured),
  gates: { ...kubernetes_1_35.gates, RestartAllContainersOnContainerExits: beta('1.36') },
  negativeGrace: measured('one', recordings, 'reject-grace-negative, which was accepted'),
  startupHoldsOnSuccess: measured(true, recordings, 'probe-startup-gating'),
};

const kubernetes_1_37: Platform = {
  ...kubernetes_1_36,
  ...named('1.37'),
  ...since1_36(around),
  ...hooks(around, documented('runs', gatesPage, 'PodLifecycleSleepAction is stable')),
  sameAs: {
    id: 'kubernetes-1.36',
    why: 'Its release notes change nothing about hooks, grace or restarts; its kubelet was not recorded.',
  },
  gates: { ...kubernetes_1_36.gates, SidecarContainers: locked('1.33') },
  negativeGrace: documented('one', change(115606), 'Negative values of a pod become 1', 'D-1'),
  startupHoldsOnSuccess: documented(true, change(121206), 'The worker rests after success too', 'R-10'),
  probesWhileTerminating: documented('run', change(140882), 'Keeps the fault of 1.35 out'),
  terminalPhaseOnDelete: documented(true, podLifecyclePage, 'Pod phase: terminal before the pod goes'),
};

/** The release that was recorded most and that other platforms are compared with: 1.36.2. */
export { kubernetes_1_36 };

/** Oldest first; each is the one before plus what changed. */
export const kubernetes: readonly Platform[] = [
  kubernetes_1_24,
  kubernetes_1_25,
  kubernetes_1_26,
  kubernetes_1_27,
  kubernetes_1_28,
  kubernetes_1_29,
  kubernetes_1_30,
  kubernetes_1_31,
  kubernetes_1_32,
  kubernetes_1_33,
  kubernetes_1_34,
  kubernetes_1_35,
  kubernetes_1_36,
  kubernetes_1_37,
];
