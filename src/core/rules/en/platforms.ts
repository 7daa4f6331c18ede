import type { Rules } from '../rule.ts';
import {
  aciIssue,
  aciSource,
  aciV2,
  aksIssue,
  cciHooks,
  cciLimits,
  change,
  eciApi,
  eciOrder,
  eciPending,
  eciStates,
  eksFargate,
  failurePage,
  gkeSpot,
  issue,
  knativeFields,
  knativeIssue,
  kwokStages,
  podmanSupport,
  recordings,
} from '../sources.ts';

/** What other releases and other platforms do differently. */
export const platforms = {
  'PLAT-1': {
    en: "From 1.22 to 1.27 a deleted container's signal has the whole grace once more after its preStop hook, up to twice the grace in all.",
    source: issue(115817),
    place: 'Twice the grace',
  },
  'PLAT-2': {
    en: 'Until 1.27 the signal of a delete has no minimum: a grace of 1 second is 1 second.',
    source: recordings,
    place: 'nopre-spec-grace-1-ignore on 1.27',
  },
  'PLAT-3': {
    en: "A forced delete runs no preStop hook until 1.27, and from 1.28 to 1.29 runs it with the pod's whole grace.",
    source: recordings,
    place: 'pre-delete-grace-0 on 1.27, 1.28 and 1.29',
  },
  'PLAT-4': {
    en: 'A kubelet up to 1.28 fails a sleep hook, 1.29 passes over it unless its gate is on, and 1.30 runs it.',
    source: recordings,
    place: 'Sleep hooks on 1.28 and 1.29, under a newer API server',
  },
  'PLAT-5': {
    en: 'Until 1.35 the next sync waits for a relist after every sync, so each sidecar costs up to a second and a deletion starts up to two seconds late.',
    source: recordings,
    place: 'side-three-order on 1.35',
  },
  'PLAT-6': {
    en: 'Until 1.34 a pod in back-off is looked at every 10 seconds or so, from 1.35 on when the back-off ends.',
    source: recordings,
    place: 'BackOff events per wait',
  },
  'PLAT-7': {
    en: "A kubelet up to 1.33 knows no container restart policies and rules; the pod's policy decides.",
    source: recordings,
    place: 'Container policies on 1.33, which drops them',
  },
  'PLAT-8': {
    en: 'Until 1.31 a changed image of a sidecar restarts nothing.',
    source: change(126525),
    place: 'Sidecar image',
  },
  'PLAT-9': {
    en: 'On 1.35 every exec probe of a terminating pod is cancelled and tells an error, so its readiness freezes; other probes go on.',
    source: issue(140881),
    place: 'Probes during termination',
  },
  'PLAT-10': {
    en: 'The wording of the events changed with 1.26, 1.29, 1.33 and 1.35.',
    source: recordings,
    place: 'post-exec-slow-5s-order on each release',
  },
  'PLAT-11': {
    en: 'On 1.35 a rule that restarts all containers restarts only its own, because the gate is off.',
    source: recordings,
    place: 'rr-restart-all-b on 1.35',
  },
  'PLAT-12': {
    en: 'Until 1.26 a deleted pod may go while its phase still says Running.',
    source: change(115331),
    place: 'Phase on deletion',
  },
  'PLAT-13': {
    en: "Until 1.31 a soft eviction uses the node's period even where it is longer than the pod's.",
    source: change(122890),
    place: 'Soft eviction',
  },
  'PLAT-14': {
    en: 'An init container with restartPolicy Always is an ordinary one where the field is unknown, until 1.27, or where its gate is off.',
    source: change(116429),
    place: 'Sidecars',
  },
  'PLAT-15': {
    en: 'Until 1.31 the startup probe keeps running after its success.',
    source: change(121206),
    place: 'Startup probe',
  },
  'PLAT-16': {
    en: 'A termination message is at most 4096 bytes, and those of a pod at most 12 KiB, shared evenly among its containers.',
    source: failurePage,
    place: 'Customizing the termination message',
  },
  'PLAT-17': {
    en: 'With FallbackToLogsOnError a failed container with an empty message file shows the end of its log, up to 2048 bytes or 80 lines.',
    source: failurePage,
    place: 'Customizing the termination message',
  },
  'PLAT-18': {
    en: 'The event of a pod that is deleted for a lost node comes from taint-controller until 1.28 and from taint-eviction-controller since.',
    source: change(119208),
    place: 'New; NewNoExecuteTaintManager before',
  },
  'PLAT-19': {
    en: 'After a restart of the kubelet containers are ready and started as before from 1.35 on; until 1.34 those with such probes are not until the probes succeed again.',
    source: change(134746),
    place: 'ChangeContainerStatusOnKubeletRestart',
  },
  'PLAT-20': {
    en: 'Huawei CCI supports exec hooks only; whether other kinds are ignored or refused is not said.',
    source: cciHooks,
    place: 'Container lifecycle',
  },
  'PLAT-21': {
    en: 'Huawei CCI does not support TCP startup probes.',
    source: cciLimits,
    place: 'Limits when moving from CCE',
  },
  'PLAT-30': {
    en: "Alibaba ECI's API has fields for exec, httpGet and tcpSocket hooks and none for sleep.",
    source: eciApi,
    place: 'CreateContainerGroup',
  },
  'PLAT-31': {
    en: 'On Alibaba ECI a pod with a preStop hook is Terminating until the hook is done, and starting is billed as well as running.',
    source: eciStates,
    place: 'States',
  },
  'PLAT-32': {
    en: 'On Alibaba ECI containers start and stop together unless priorities from -1000 to 1000 order them, and an exit order may exceed the grace.',
    source: eciOrder,
    place: 'Start and exit order',
  },
  'PLAT-33': {
    en: 'On Alibaba ECI a pod that stays Pending for four hours is ended.',
    source: eciPending,
    place: 'StartingFailed',
  },
  'PLAT-34': {
    en: 'Alibaba ECI does not say how long the signal has at least; 2 seconds are assumed, as in Kubernetes.',
    source: eciStates,
    place: 'Nothing is said',
  },
  'PLAT-40': {
    en: "Azure's first virtual node ignored hooks before its provider's version 1.6.0.",
    source: aksIssue(1267),
    place: 'preStop on a virtual node',
  },
  'PLAT-41': {
    en: "From 1.6.0 on, Azure's first virtual node refuses exec, httpGet and tcpSocket hooks and startup probes, and drops a hook that only sleeps.",
    source: aciSource,
    place: 'getContainers',
  },
  'PLAT-42': {
    en: "On Azure's first virtual node a grace has no effect, and the pod's object goes before the containers do.",
    source: aciIssue(28),
    place: 'terminationGracePeriodSeconds',
  },
  'PLAT-43': {
    en: "Azure's virtual nodes v2 run hooks as Kubernetes does.",
    source: aciV2,
    place: 'Supported',
  },
  'PLAT-44': {
    en: "Azure's first virtual node is taken to run restartable init containers as plain ones, which its container groups know.",
    source: aciSource,
    place: 'getInitContainers',
  },
  'PLAT-50': {
    en: 'When a GKE Spot node is taken away, ordinary pods get 15 seconds and critical ones 15 more, at best.',
    source: gkeSpot,
    place: 'Termination and graceful shutdown',
  },
  'PLAT-55': {
    en: 'EKS on Fargate is taken to run hooks as Kubernetes does; nothing says otherwise.',
    source: eksFargate,
    place: 'Pod patching',
  },
  'PLAT-60': {
    en: 'Knative Serving refuses a container with a lifecycle, because its API has no such field.',
    source: knativeIssue(16463),
    place: 'lifecycle refused',
  },
  'PLAT-61': {
    en: "Knative Serving sets the grace itself, to the revision's timeoutSeconds, 300 by default.",
    source: knativeIssue(15555),
    place: "Grace of a revision's pods",
  },
  'PLAT-62': {
    en: 'Knative Serving takes no init containers, no deadline and no grace of a probe unless an operator allows them.',
    source: knativeFields,
    place: 'PodSpecMask',
  },
  'PLAT-65': {
    en: 'podman kube play supports neither hooks nor readiness and startup probes, deadlines and termination messages; grace and stop signal count.',
    source: podmanSupport,
    place: 'Container fields',
  },
  'PLAT-70': {
    en: 'KWOK runs no containers, so no hook ever runs and a deleted pod goes at once.',
    source: kwokStages,
    place: 'Pod stages',
  },
} satisfies Rules;
