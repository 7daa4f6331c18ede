import type { Options } from '../../src/core/scenario.ts';
import {
  deleted,
  ends,
  exec,
  exits,
  ignores,
  pod,
  preStopTakes,
  probe,
  sleep,
  story,
} from '../vectors/pod.ts';
import type { Path } from './capability.ts';

/** A pod that fares otherwise from a release on, and which answer of the platform that comes from. */
export interface Story {
  readonly path: Path;
  /** The first release of the new answer, `1.28`. */
  readonly from: string;
  readonly says: string;
  readonly pod: string;
  readonly options: Options;
}

const rule = (action: string) => ({
  restartPolicy: 'Never',
  restartPolicyRules: [{ action, exitCodes: { operator: 'In', values: [42] } }],
});

const slept = story({ app: { preStop: sleep(5), does: exits(1) } }, deleted);
const started = story({ app: { postStart: sleep(5) } }, []);
const noSleep = story({ app: { preStop: sleep(0), does: exits(1) } }, deleted);
const withSidecar = story({ side: { as: 'sidecar', does: exits(1) }, main: { does: exits(1) } }, deleted);
const ruled = story({ app: { spec: rule('Restart'), does: ends([1, 42], [1, 1]) } }, []);
const together = story(
  {
    app: { spec: rule('RestartAllContainers'), does: { exitsAt: [{ after: 5, code: 42 }, null] } },
    other: {},
  },
  [],
  { until: 60 },
);
const killedInTime = story(
  {
    app: {
      liveness: probe(5, 1, { terminationGracePeriodSeconds: 5 }),
      does: { ...ignores, probes: { liveness: [{ from: 0, exitCode: 1 }] } },
    },
  },
  [],
  { until: 20 },
);
const crashing = story({ app: { does: ends([0, 1]) } }, [], { until: 60 });
const signalled = story({ app: { stopSignal: 'SIGUSR1', does: exits(1) } }, deleted, {
  spec: { os: { name: 'linux' } },
});

/** A wish that the API server takes and the kubelet has switched off. */
const apiOnly = ({ pod: text, options }: typeof slept, gate: string) => ({
  pod: text,
  options: { ...options, gates: { [gate]: true }, node: { gates: { [gate]: false } } },
});

const gated = ({ pod: text, options }: typeof slept, gate: string) => ({
  pod: text,
  options: { ...options, gates: { [gate]: true } },
});

/** One story for every answer that changes from one release to the next and that no recording shows. */
export const stories: readonly Story[] = [
  {
    path: 'gates.ProbeTerminationGracePeriod',
    from: '1.25',
    says: "a probe's own grace counts",
    ...killedInTime,
  },
  {
    path: 'gates.ProbeTerminationGracePeriod',
    from: '1.28',
    says: "a probe's own grace cannot be switched off any more",
    pod: killedInTime.pod,
    options: { ...killedInTime.options, gates: { ProbeTerminationGracePeriod: false } },
  },
  {
    path: 'gates.ProbeTerminationGracePeriod',
    from: '1.28',
    says: 'nor can it be in the kubelet',
    ...apiOnly(killedInTime, 'ProbeTerminationGracePeriod'),
  },
  {
    path: 'nodeMonitorGrace',
    from: '1.32',
    says: 'the node is called lost later',
    ...story({ app: {} }, [{ at: 5, do: 'node-lost' }], { until: 60, timing: { relist: 1 } }),
  },
  {
    path: 'probesKeepResults',
    from: '1.35',
    says: 'a restart of the kubelet leaves the pod ready',
    ...story({ app: { readiness: probe(5, 1) } }, [{ at: 20, do: 'kubelet-restart', downFor: 2 }], {
      until: 30,
    }),
  },
  {
    path: 'eventText',
    from: '1.26',
    says: 'a failed hook is told in few words',
    ...story({ app: { preStop: exec, does: preStopTakes(1, 1) } }, deleted),
  },
  {
    path: 'negativeGrace',
    from: '1.27',
    says: 'a negative grace becomes one second',
    pod: pod({ app: {} }, { terminationGracePeriodSeconds: -5 }),
    options: { stimulus: deleted },
  },
  {
    path: 'terminalPhaseOnDelete',
    from: '1.27',
    says: 'a deleted pod gets a terminal phase before it goes',
    ...story({ app: { does: exits(1) } }, deleted),
  },
  {
    path: 'gates.SidecarContainers',
    from: '1.28',
    says: 'sidecars can be switched on',
    ...gated(withSidecar, 'SidecarContainers'),
  },
  {
    path: 'unknownFields',
    from: '1.28',
    says: 'a container may have a restart policy',
    ...gated(withSidecar, 'SidecarContainers'),
  },
  {
    path: 'gates.PodLifecycleSleepAction',
    from: '1.29',
    says: 'sleep can be switched on',
    ...gated(slept, 'PodLifecycleSleepAction'),
  },
  { path: 'unknownFields', from: '1.29', says: 'the API knows sleep', ...slept },
  {
    path: 'preStop.sleep',
    from: '1.29',
    says: 'a kubelet without sleep ignores it',
    ...apiOnly(slept, 'PodLifecycleSleepAction'),
  },
  {
    path: 'postStart.sleep',
    from: '1.29',
    says: 'a kubelet without sleep ignores it',
    ...apiOnly(started, 'PodLifecycleSleepAction'),
  },
  { path: 'gates.SidecarContainers', from: '1.29', says: 'sidecars are there', ...withSidecar },
  { path: 'sidecars', from: '1.29', says: 'sidecars stop in order, after the others', ...withSidecar },
  {
    path: 'eventText',
    from: '1.29',
    says: 'a created container is named after a colon',
    ...story({ app: {} }, [], { until: 10 }),
  },
  { path: 'gates.PodLifecycleSleepAction', from: '1.30', says: 'sleep is there', ...slept },
  { path: 'preStop.sleep', from: '1.30', says: 'preStop sleeps', ...slept },
  { path: 'postStart.sleep', from: '1.30', says: 'postStart sleeps', ...started },
  {
    path: 'gates.PodLifecycleSleepActionAllowZero',
    from: '1.32',
    says: 'a sleep of 0 s can be switched on',
    ...gated(noSleep, 'PodLifecycleSleepActionAllowZero'),
  },
  {
    path: 'sidecarImageChange',
    from: '1.32',
    says: 'a changed image restarts a sidecar',
    ...story(
      { side: { as: 'sidecar' }, main: {} },
      [
        {
          at: 10,
          do: 'patch',
          patch: { spec: { initContainers: [{ name: 'side', image: 'registry.example/app:2' }] } },
        },
      ],
      { until: 60 },
    ),
  },
  {
    path: 'lostNodeEventFrom',
    from: '1.29',
    says: 'another controller tells of a lost node',
    ...story({ app: {} }, [{ at: 10, do: 'node-lost' }], { until: 400 }),
  },
  {
    path: 'gates.PodDisruptionConditions',
    from: '1.25',
    says: 'telling of disruptions can be switched on',
    ...gated(story({ app: {} }, [{ at: 10, do: 'evict-hard' }]), 'PodDisruptionConditions'),
  },
  {
    path: 'gates.PodDisruptionConditions',
    from: '1.26',
    says: 'disruptions are told of',
    ...story({ app: {} }, [{ at: 10, do: 'evict-hard' }]),
  },
  {
    path: 'preemptionIsDisruption',
    from: '1.26',
    says: 'a preemption by the kubelet is told to be one',
    ...story({ app: {} }, [{ at: 10, do: 'preempt-kubelet' }]),
  },
  {
    path: 'gates.PodDisruptionConditions',
    from: '1.31',
    says: 'that cannot be switched off any more',
    pod: story({ app: {} }, []).pod,
    options: {
      ...story({ app: {} }, [{ at: 10, do: 'evict-hard' }]).options,
      gates: { PodDisruptionConditions: false },
    },
  },
  {
    path: 'softEvictionGrace',
    from: '1.32',
    says: 'soft eviction takes the smaller grace',
    ...story({ app: { does: ignores } }, [{ at: 10, do: 'evict-soft' }], {
      node: { evictionMaxPodGracePeriod: 60 },
    }),
  },
  {
    path: 'gates.KubeletCrashLoopBackOffMax',
    from: '1.32',
    says: 'setting the longest back-off can be switched on',
    pod: crashing.pod,
    options: {
      ...crashing.options,
      gates: { KubeletCrashLoopBackOffMax: true },
      node: { maxContainerRestartPeriod: 5 },
    },
  },
  {
    path: 'gates.ContainerStopSignals',
    from: '1.33',
    says: 'stop signals can be switched on',
    ...gated(signalled, 'ContainerStopSignals'),
  },
  {
    path: 'unknownFields',
    from: '1.33',
    says: 'the API knows stop signals',
    ...gated(signalled, 'ContainerStopSignals'),
  },
  {
    path: 'eventText',
    from: '1.33',
    says: 'a probe that finds no process is told in more words',
    ...story({ app: { liveness: probe(1, 3), does: ends([3, 1]) } }, [], {
      until: 10,
      timing: { relist: 5 },
    }),
  },
  {
    path: 'gates.ReduceDefaultCrashLoopBackOffDecay',
    from: '1.33',
    says: 'a shorter back-off can be switched on',
    ...gated(crashing, 'ReduceDefaultCrashLoopBackOffDecay'),
  },
  {
    path: 'gates.PodLifecycleSleepActionAllowZero',
    from: '1.33',
    says: 'a sleep of 0 s is taken',
    ...noSleep,
  },
  {
    path: 'gates.SidecarContainers',
    from: '1.33',
    says: 'sidecars cannot be switched off any more',
    pod: withSidecar.pod,
    options: { ...withSidecar.options, gates: { SidecarContainers: false } },
  },
  {
    path: 'gates.ContainerRestartRules',
    from: '1.34',
    says: 'restart rules can be switched on',
    ...gated(ruled, 'ContainerRestartRules'),
  },
  {
    path: 'unknownFields',
    from: '1.34',
    says: 'the API knows restart rules',
    ...gated(ruled, 'ContainerRestartRules'),
  },
  {
    path: 'gates.PodLifecycleSleepAction',
    from: '1.34',
    says: 'sleep cannot be switched off any more',
    pod: slept.pod,
    options: { ...slept.options, gates: { PodLifecycleSleepAction: false } },
  },
  {
    path: 'gates.PodLifecycleSleepActionAllowZero',
    from: '1.34',
    says: 'nor a sleep of 0 s',
    pod: noSleep.pod,
    options: { ...noSleep.options, gates: { PodLifecycleSleepActionAllowZero: false } },
  },
  { path: 'gates.ContainerRestartRules', from: '1.35', says: 'restart rules count', ...ruled },
  {
    path: 'gates.RestartAllContainersOnContainerExits',
    from: '1.35',
    says: 'restarting all containers can be switched on',
    ...gated(together, 'RestartAllContainersOnContainerExits'),
  },
  {
    path: 'gates.KubeletCrashLoopBackOffMax',
    from: '1.35',
    says: 'the longest back-off can be set',
    pod: crashing.pod,
    options: { ...crashing.options, node: { maxContainerRestartPeriod: 5 } },
  },
  {
    path: 'gates.RestartAllContainersOnContainerExits',
    from: '1.36',
    says: 'all containers restart together',
    ...together,
  },
  {
    path: 'probesWhileTerminating',
    from: '1.36',
    says: 'the probes of a terminating pod run again',
    ...story({ app: { readiness: probe(1, 3), preStop: sleep(5) } }, deleted),
  },
];

/** What changes without a trace: the pod fares the same with either answer. */
export const invisible: Readonly<Record<string, string>> = {
  'sidecars from 1.28 on': 'the gate of sidecars says the same',
  'zeroGraceRunsHook from 1.28 on': 'a hook that has no time is not called, and that comes from the grace',
  'startupHoldsOnSuccess from 1.32 on':
    'a probe that has succeeded is not asked again while its container is started',
};
