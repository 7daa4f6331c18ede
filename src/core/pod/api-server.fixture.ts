import { seconds } from '../time.ts';
import type { Admission } from './index.ts';

/** For tests: the API server of Kubernetes 1.36. */
export const v1_36: Admission = {
  gates: {
    ContainerStopSignals: false,
    ContainerRestartRules: true,
    RestartAllContainersOnContainerExits: true,
    ReduceDefaultCrashLoopBackOffDecay: false,
    KubeletCrashLoopBackOffMax: false,
    PodDisruptionConditions: true,
    PodLifecycleSleepAction: true,
    PodLifecycleSleepActionAllowZero: true,
    SidecarContainers: true,
    ProbeTerminationGracePeriod: true,
  },
  defaultGrace: seconds(30),
  negativeGrace: 'one',
  unknownFields: [],
  hasZeroSleepGate: true,
  refusals: [],
};

/** For tests: the same with some gates turned. */
export const withGates = (gates: Partial<Admission['gates']>): Admission => ({
  ...v1_36,
  gates: { ...v1_36.gates, ...gates },
});

/** For tests: a pod whose only container and whose spec have what is given, as flow mappings. */
export const podYaml = (container: string, spec = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c01, image: app, ${container}}]${spec === '' ? '' : `, ${spec}`}}`;
