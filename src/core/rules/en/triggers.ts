import type { Rules } from '../rule.ts';
import {
  activeDeadline,
  change,
  container,
  drainPage,
  eviction,
  evictionPage,
  hooksPage,
  issue,
  keps,
  kubelet,
  nodeShutdown,
  podLifecyclePage,
  podWorkers,
  preemption,
  preemptionPage,
  probesPage,
  recordings,
  runtime,
  shutdownPage,
  sidecarPage,
  status,
  taintsPage,
} from '../sources.ts';

/** What brings a container's end, and what it does about hooks. */
export const triggers = {
  'T-40': {
    en: "A delete runs preStop, then the signal, within the pod's grace.",
    source: podLifecyclePage,
    place: 'Termination of Pods',
  },
  'T-41': {
    en: "A delete with --grace-period uses that grace instead of the pod's.",
    source: podLifecyclePage,
    place: 'Termination of Pods',
  },
  'T-42': {
    en: 'A forced delete removes the object at once; from 1.30 on preStop still runs, for at most 1 second, and the signal still has 2.',
    source: recordings,
    place: 'pre-delete-grace-0, pre-spec-grace-0',
  },
  'T-43': {
    en: 'Deleting a namespace deletes its pods with their own grace.',
    source: podLifecyclePage,
    place: 'Termination of Pods',
  },
  'T-44': {
    en: 'An eviction through the API, as a drain does it, is a delete that disruption budgets may put off; a drain leaves pods of DaemonSets and static pods alone.',
    source: evictionPage,
    place: 'API-initiated eviction',
  },
  'T-45': {
    en: "Preemption by the scheduler is an ordinary delete with the victim's own grace.",
    source: preemptionPage,
    place: 'Pod preemption',
  },
  'T-46': {
    en: "After 40 seconds, from 1.32 on 50, of a silent node its pods are not Ready; they are deleted after their toleration, by default 300 seconds, but nothing stops until that node's kubelet is back.",
    source: taintsPage,
    place: 'Taint based evictions',
  },
  'T-47': {
    en: 'The garbage collector removes pods of removed nodes by force.',
    source: podLifecyclePage,
    place: 'Garbage collection of Pods',
  },
  'T-48': {
    en: 'A liveness failure kills its container, preStop included, and starts it again.',
    source: probesPage,
    place: 'Define a liveness command',
  },
  'T-49': {
    en: "A startup failure kills its container in the same way, with the startup probe's grace.",
    source: probesPage,
    place: 'Define startup probes',
  },
  'T-50': {
    en: "A postStart hook that fails kills its container, with the pod's grace.",
    source: container,
    place: 'startContainer',
  },
  'T-51': {
    en: 'A changed image kills the container and starts the new one, whatever the restart policy.',
    source: runtime,
    place: 'computePodActions',
  },
  'T-52': {
    en: 'A hard eviction leaves 1 second: preStop for at most that, then the signal and 2 seconds; static and critical pods are not evicted.',
    source: eviction,
    place: 'evictPod',
  },
  'T-53': {
    en: "A soft eviction has the smaller of the pod's grace and evictionMaxPodGracePeriod, which is 0 unless set and then 1 second.",
    source: change(122890),
    place: 'Soft eviction',
  },
  'T-54': {
    en: 'A pod that makes room for a critical one has its own grace.',
    source: preemption,
    place: 'evictPodsToFreeRequests',
  },
  'T-55': {
    en: "A node that shuts down gives each pod the smaller of its own grace and its group's seconds, ordinary pods first.",
    source: shutdownPage,
    place: 'Graceful node shutdown',
  },
  'T-56': {
    en: 'A pod past its activeDeadlineSeconds is stopped with its whole grace and becomes Failed.',
    source: activeDeadline,
    place: 'ShouldSync, ShouldEvict',
  },
  'T-57': {
    en: 'A process that ends by itself is not killed, so no hook runs.',
    source: hooksPage,
    place: 'preStop',
  },
  'T-58': {
    en: "Once the main containers of a pod have ended for good, its sidecars are stopped, hooks included, with the pod's grace.",
    source: sidecarPage,
    place: 'Jobs with sidecar containers',
  },
  'T-59': {
    en: 'A restart of all containers kills them one after the other, without hooks and with 2 seconds each, and starts over with the init containers.',
    source: keps(5532),
    place: 'Restart all containers',
  },
  'T-5A': {
    en: 'Removing the file of a static pod stops it with its own grace; a delete of its copy in the API stops nothing.',
    source: recordings,
    place: 'static-pod-pre-exec-10-of-30-term-1',
  },
  'T-5B': {
    en: 'Containers of a pod that the kubelet does not know are stopped without hooks.',
    source: kubelet,
    place: 'HandlePodCleanups',
  },
  'T-5C': {
    en: 'When the node loses power no hook runs.',
    source: hooksPage,
    place: 'Hook delivery guarantees',
  },
  'T-5D': { en: 'A restart of the kubelet stops no container.', source: kubelet, place: 'Run' },
  'T-5E': {
    en: 'A sandbox that died takes the pod down, hooks included where containers are alive, and everything starts anew.',
    source: runtime,
    place: 'computePodActions',
  },
  'T-60': {
    en: 'A termination that is interrupted starts over, with the whole grace and the hooks once more.',
    source: hooksPage,
    place: 'Hook delivery guarantees',
  },
  'T-61': {
    en: 'A deleted pod whose containers do not run has nothing to stop: no hook, and it is gone at once.',
    source: recordings,
    place: 'pre-crashloop-delete, pre-completed-pod-delete',
  },
  'T-62': {
    en: 'A delete during an init container stops it and the running sidecars side by side.',
    source: recordings,
    place: 'side-delete-during-init',
  },
  'T-63': {
    en: 'Evictions, preemption and node shutdown wait for one and a half times the grace, at least 10 seconds, then go on; the kill goes on too.',
    source: podWorkers,
    place: 'killPodNow',
  },
  'T-64': {
    en: 'A node shuts down group by group, lower priority first; the next begins when the one before has finished or its seconds are over.',
    source: nodeShutdown,
    place: 'processShutdownEvent',
  },
  'T-65': {
    en: 'Evictions by the node and deadlines set no deletion mark, so the pod keeps its traffic until it is not ready.',
    source: issue(116965),
    place: 'Node shutdown and endpoints',
  },
  'T-70': {
    en: 'A pod that is evicted or shut down and whose main containers all end with 0 becomes Succeeded, and the reason is lost.',
    source: issue(118310),
    place: 'Exit code 0 wins',
  },
  'T-71': {
    en: 'Why the node ended a pod reaches the API only after its containers have stopped, and with it the condition DisruptionTarget.',
    source: status,
    place: 'updateStatusInternal',
  },
  'T-90': {
    en: "After the sandbox has stopped it takes about 0.6 seconds until a deleted pod's object is gone.",
    source: recordings,
    place: 'sandbox stopped to object removed: 0.6 s',
  },
  'T-72': {
    en: 'A drain with a negative grace period leaves each pod its own.',
    source: drainPage,
    place: '--grace-period',
  },
} satisfies Rules;
