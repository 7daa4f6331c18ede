import {
  change,
  code,
  failurePage,
  gatesPage,
  hooksPage,
  issue,
  podLifecyclePage,
  probesPage,
  shutdownPage,
} from '../../rules/index.ts';
import { never, seconds } from '../../time.ts';
import { assumed, documented } from '../known.ts';
import type { Fate, Known, Platform } from '../platform.ts';
import { absent, offInBeta } from './gate.ts';

const handlers = code('pkg/kubelet/lifecycle/handlers.go');
const podWorkers = code('pkg/kubelet/pod_workers.go');

const hooks = {
  exec: documented('runs', hooksPage, 'Hook handler implementations'),
  httpGet: documented('runs', hooksPage, 'Hook handler implementations'),
  tcpSocket: documented('fails', handlers, 'Run has no case for tcpSocket', 'D-23'),
  sleep: documented('fails', handlers, 'A kubelet before 1.29 sees an empty handler', 'D-42'),
} satisfies Record<string, Known<Fate>>;

const runs = documented<Fate>('runs', probesPage, 'Probe kinds and their handlers');
const handled = { exec: runs, httpGet: runs, tcpSocket: runs, grpc: runs };

const noAnnotation = documented(undefined, podLifecyclePage, 'No annotation changes the lifecycle');

/**
 * The oldest release we know, answered in full. It was not recorded: what is assumed here was recorded on
 * 1.27 or read in the source of 1.25. Later releases are this one plus what changed.
 */
export const kubernetes_1_24: Platform = {
  id: 'kubernetes-1.24',
  label: { en: 'Kubernetes 1.24', zh: 'Kubernetes 1.24' },
  gates: {
    ContainerStopSignals: absent,
    ContainerRestartRules: absent,
    RestartAllContainersOnContainerExits: absent,
    ReduceDefaultCrashLoopBackOffDecay: absent,
    KubeletCrashLoopBackOffMax: absent,
    PodDisruptionConditions: absent,
    PodLifecycleSleepAction: absent,
    PodLifecycleSleepActionAllowZero: absent,
    SidecarContainers: absent,
    ProbeTerminationGracePeriod: offInBeta('1.22'),
  },
  postStart: hooks,
  preStop: hooks,
  probes: { startup: handled, liveness: handled, readiness: handled },
  refusalWords: documented(undefined, hooksPage, 'No hook is refused for its kind'),
  unknownFields: documented(
    [
      'restartPolicy',
      'restartPolicyRules',
      'lifecycle.postStart.sleep',
      'lifecycle.preStop.sleep',
      'lifecycle.stopSignal',
    ],
    gatesPage,
    'Fields of later gates',
    'D-43',
  ),

  defaultGrace: documented(
    seconds(30),
    podLifecyclePage,
    'Termination of Pods: 30 seconds by default',
    'D-1',
  ),
  maxGrace: documented(never, code('pkg/apis/core/validation/validation.go'), 'No upper bound is checked'),
  graceHonoured: documented(true, podLifecyclePage, 'Termination of Pods'),
  negativeGrace: documented('kept', change(115606), 'The change for 1.27 tells the older behaviour', 'D-1'),
  graceAfterHook: documented(
    'full',
    issue(115817),
    'Reported for 1.22 to 1.27: a second full grace',
    'PLAT-1',
  ),
  minimumStop: documented(
    seconds(2),
    code('pkg/kubelet/kuberuntime/kuberuntime_container.go'),
    'minimumGracePeriodInSeconds in killContainer',
    'T-32',
  ),
  zeroGrace: documented('unset', change(124063), 'The change for 1.31 tells the older behaviour', 'T-12'),
  zeroGraceRunsHook: documented(
    false,
    issue(123408),
    'On force delete the hook runs only from 1.28',
    'PLAT-3',
  ),

  startOrder: assumed(
    'serial',
    code('pkg/kubelet/kuberuntime/kuberuntime_manager.go'),
    'SyncPod; recorded from 1.27 on',
    'S-6',
  ),
  sidecars: documented('none', change(116429), 'Restartable init containers arrive with 1.28', 'PLAT-14'),
  notStartedBlocksSidecars: documented(false, change(116429), 'There are no sidecars yet', 'PLAT-14'),
  sidecarImageChange: documented(false, change(116429), 'There are no sidecars yet', 'PLAT-14'),

  syncAfterStart: assumed('next-relist', podWorkers, 'As recorded on 1.27', 'PLAT-5'),
  backOff: documented(
    { initial: seconds(10), max: seconds(300), reset: seconds(600) },
    podLifecyclePage,
    'Container restarts: 10 s, doubled up to 300 s, anew after 10 minutes',
    'R-41',
  ),
  backOffRetry: assumed('poll', podWorkers, 'As recorded on 1.27', 'PLAT-6'),

  deadlineHonoured: documented(true, podLifecyclePage, 'Termination of Pods; activeDeadlineSeconds'),
  objectRemoval: documented('after-stop', podLifecyclePage, 'Termination of Pods: the API object goes last'),
  preemptionIsDisruption: documented(false, change(117586), 'Overlooked until this change', 'T-54'),
  terminalPhaseOnDelete: documented(
    false,
    change(115331),
    'The change for 1.27 tells the older behaviour',
    'PLAT-12',
  ),
  probesWhileTerminating: assumed('run', code('pkg/kubelet/prober/prober_manager.go'), 'As recorded on 1.27'),
  readinessBoostResetsPeriod: documented(false, issue(119089), 'The period restarts only from 1.32', 'R-3'),
  startupHoldsOnSuccess: documented(
    false,
    change(121206),
    'The probe rests after success only from 1.32',
    'PLAT-15',
  ),
  softEvictionGrace: documented(
    'configured',
    change(122890),
    'The smaller one is taken only from 1.32',
    'PLAT-13',
  ),
  maxShutdown: documented(
    { total: never, critical: never },
    shutdownPage,
    'The node decides by configuration',
  ),

  probesKeepResults: documented(
    false,
    change(134746),
    'Until the change for 1.35 a restart of the kubelet set them to their initial values',
    'PLAT-19',
  ),
  nodeMonitorGrace: documented(seconds(40), change(126287), 'The default before the change for 1.32', 'T-46'),
  lostNodeEventFrom: documented(
    'taint-controller',
    change(119208),
    'The change for 1.29 tells the older name',
    'PLAT-18',
  ),
  eventText: documented('1.24', change(86139), 'Texts before the change for 1.26', 'PLAT-10'),

  hasProcess: documented(true, podLifecyclePage, 'The kubelet runs containers'),
  maxPending: documented(never, podLifecyclePage, 'Pod phase: Pending has no limit'),
  priorityVariables: documented(undefined, podLifecyclePage, 'No variable orders containers'),
  annotations: {
    ignoreExitCode: noAnnotation,
    ignoreNotReady: noAnnotation,
    maxPendingMinutes: noAnnotation,
    failStrategy: noAnnotation,
    delayRelease: noAnnotation,
  },
  namedSidecarStop: documented('never', podLifecyclePage, 'No container is stopped by name'),
  terminationMessage: documented(
    { perContainer: 4096, perPod: 12288 },
    failurePage,
    'Customizing the termination message: 4096 bytes each, 12 KiB in all',
    'PLAT-16',
  ),
  states: documented([], podLifecyclePage, 'Pod phase'),
};
