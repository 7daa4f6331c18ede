import type { Rules } from '../rule.ts';
import {
  defaults,
  eviction,
  gatesPage,
  hooksPage,
  keps,
  probesPage,
  shutdownPage,
  strategy,
  validation,
} from '../sources.ts';

/** The fields of a pod that decide its timing. */
export const fields = {
  'D-1': {
    en: 'Without terminationGracePeriodSeconds a pod gets 30 seconds; there is no upper bound, 0 is legal, and from 1.27 on a negative value of a Pod is stored as 1.',
    source: validation,
    place: 'ValidatePodSpec; conversion.go for negatives',
  },
  'D-2': {
    en: "activeDeadlineSeconds is 1 to 2147483647 and counts from the pod's startTime, not from the start of a container.",
    source: validation,
    place: 'ValidatePodSpec; active_deadline.go',
  },
  'D-3': {
    en: "A pod's restartPolicy is Always, OnFailure or Never; Always where it is silent.",
    source: validation,
    place: 'validateRestartPolicy',
  },
  'D-4': {
    en: "A container's own restartPolicy needs the gate ContainerRestartRules; without it only init containers may have one, and only Always.",
    source: keps(5307),
    place: 'Container restart policy and rules',
  },
  'D-5': {
    en: "The first of a container's restartPolicyRules that matches the exit code decides; without a match the container's policy does.",
    source: keps(5307),
    place: 'Container restart policy and rules',
  },
  'D-6': {
    en: 'A container may have a postStart hook, a preStop hook, both, or neither.',
    source: hooksPage,
    place: 'Container hooks',
  },
  'D-7': {
    en: "The stop signal is lifecycle.stopSignal, else the image's own, else SIGTERM; the field needs the gate ContainerStopSignals and spec.os.name.",
    source: keps(4960),
    place: 'Container stop signals',
  },
  'D-8': {
    en: "A probe's initialDelaySeconds is 0 unless given and may not be negative.",
    source: defaults,
    place: 'SetDefaults_Probe',
  },
  'D-9': {
    en: "A probe's timeoutSeconds is 1 unless given; 0 becomes 1.",
    source: defaults,
    place: 'SetDefaults_Probe',
  },
  'D-10': {
    en: "A probe's periodSeconds is 10 unless given; 0 becomes 10.",
    source: defaults,
    place: 'SetDefaults_Probe',
  },
  'D-11': {
    en: "A probe's successThreshold is 1 unless given, and must be 1 for liveness and startup probes.",
    source: validation,
    place: 'validateLivenessProbe, validateStartupProbe',
  },
  'D-12': {
    en: "A probe's failureThreshold is 3 unless given; 0 becomes 3.",
    source: defaults,
    place: 'SetDefaults_Probe',
  },
  'D-13': {
    en: "A liveness or startup probe may have its own terminationGracePeriodSeconds above 0, even longer than the pod's; a readiness probe may not.",
    source: probesPage,
    place: 'Probe-level terminationGracePeriodSeconds',
  },
  'D-14': {
    en: 'The API server writes the grace of a deletion into metadata.deletionGracePeriodSeconds.',
    source: strategy,
    place: 'CheckGracefulDelete',
  },
  'D-15': {
    en: "The node's evictionMaxPodGracePeriod, 0 unless set, concerns soft eviction only.",
    source: eviction,
    place: 'evictPod',
  },
  'D-16': {
    en: 'A node shuts down gracefully only where shutdownGracePeriod or its priorities are set; both periods are 0 unless set.',
    source: shutdownPage,
    place: 'Graceful node shutdown',
  },
  'D-17': {
    en: "The node's crashLoopBackOff.maxContainerRestartPeriod, 1 to 300 seconds, bounds the back-off from 1.35 on, and from 1.32 on where its gate is switched on.",
    source: gatesPage,
    place: 'KubeletCrashLoopBackOffMax',
  },
} satisfies Rules;
