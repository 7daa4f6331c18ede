import type { RuleId } from '../rules/index.ts';
import type { Ms } from '../time.ts';

/** The part of a `v1.Pod` that decides its lifecycle, with the API server's defaults filled in. */
export interface Pod {
  readonly name: string;
  readonly namespace: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly restartPolicy: RestartPolicy;
  /** `spec.terminationGracePeriodSeconds`; 30 s where the text is silent, 1 s where it is negative. */
  readonly grace: Ms;
  /** `spec.activeDeadlineSeconds`. */
  readonly activeDeadline: Ms | undefined;
  /** `spec.priority`; graceful node shutdown stops pods in its order. */
  readonly priority: number;
  /** `spec.readinessGates`: conditions that somebody has to set before the pod is Ready. */
  readonly readinessGates: readonly string[];
  /** For how long it stays on a node that cannot be reached; `undefined`: for ever. */
  readonly lostNodeToleration: Ms | undefined;
  /** Whether all containers share one process namespace; then no process but the sandbox's own is PID 1. */
  readonly sharesProcesses: boolean;
  /** Init containers first, sidecars among them, then the main containers; each in spec order. */
  readonly containers: readonly Container[];
  /** Where `spec` stands: `spec` in a Pod, `spec.template.spec` in a Deployment. */
  readonly specPath: string;
  /** The workload it was read from: `Pod`, `Deployment`, `Job` … */
  readonly kind: string;
}

export type RestartPolicy = 'Always' | 'OnFailure' | 'Never';

/** A `sidecar` is an init container whose own restart policy is `Always`. */
export type Role = 'init' | 'sidecar' | 'main';

export interface Container {
  readonly name: string;
  readonly role: Role;
  readonly image: string;
  /** The container's own `restartPolicy`, where it has one. */
  readonly restartPolicy: RestartPolicy | undefined;
  readonly restartRules: readonly RestartRule[];
  readonly postStart: Handler | undefined;
  readonly preStop: Handler | undefined;
  /** `lifecycle.stopSignal`; the image's own signal, taken to be SIGTERM, where it is silent. */
  readonly stopSignal: string;
  readonly startupProbe: Probe | undefined;
  readonly livenessProbe: Probe | undefined;
  readonly readinessProbe: Probe | undefined;
  /** What the process is started with, `command` and then `args`; empty where the image decides. */
  readonly command: readonly string[];
  /** Environment variables with a plain value. */
  readonly env: Readonly<Record<string, string>>;
  /** The names of its ports. */
  readonly portNames: readonly string[];
  /** The file its termination message is read from. */
  readonly terminationMessagePath: string;
  /** Whether the end of the log stands in for an empty termination message after a failure. */
  readonly terminationMessagePolicy: 'File' | 'FallbackToLogsOnError';
  /** Hooks that the API threw away, so that nothing calls them. */
  readonly droppedHooks: readonly DroppedHook[];
  /** Field path of this container, `spec.containers[0]`: the key to its place in the text. */
  readonly path: string;
}

/** A hook that the manifest has and the stored pod does not. */
export interface DroppedHook {
  readonly hook: 'postStart' | 'preStop';
  readonly handler: Handler['kind'];
  /** The gate that is off; `undefined` where the API has never heard of the handler, or of the name. */
  readonly gate: Gate | undefined;
  readonly rule: RuleId;
  /** Field path of what is written, where its name is misspelt. */
  readonly written?: string;
}

/** First match decides; without a match the container's own policy does. */
export interface RestartRule {
  readonly action: 'Restart' | 'RestartAllContainers';
  readonly operator: 'In' | 'NotIn';
  readonly exitCodes: readonly number[];
}

export type HandlerKind = 'exec' | 'httpGet' | 'tcpSocket' | 'sleep';

/** What a hook does. The kubelet has no code for `tcpSocket`, though the API accepts it. */
export type Handler =
  | { readonly kind: 'exec'; readonly command: readonly string[] }
  | {
      readonly kind: 'httpGet';
      /** Empty: the pod's own address, so the server dies with the container. */
      readonly host: string;
      readonly port: number | string;
      readonly path: string;
      readonly scheme: 'HTTP' | 'HTTPS';
    }
  | { readonly kind: 'tcpSocket'; readonly host: string; readonly port: number | string }
  | { readonly kind: 'sleep'; readonly duration: Ms };

export type ProbeKind = 'startup' | 'liveness' | 'readiness';

export interface Probe {
  readonly handler: 'exec' | 'httpGet' | 'tcpSocket' | 'grpc';
  /** Of an exec probe, its words with spaces between them; events quote it. */
  readonly command: string;
  /** `httpGet.host` or `tcpSocket.host`: a probe of another host survives its container. */
  readonly host: string;
  readonly initialDelay: Ms;
  readonly timeout: Ms;
  readonly period: Ms;
  readonly successThreshold: number;
  readonly failureThreshold: number;
  /** The probe's own `terminationGracePeriodSeconds`. */
  readonly grace: Ms | undefined;
}

/** Feature gates that change a run, by the API server's and the kubelet's own names. */
export type Gate =
  | 'ContainerStopSignals'
  | 'ContainerRestartRules'
  | 'RestartAllContainersOnContainerExits'
  | 'ReduceDefaultCrashLoopBackOffDecay'
  | 'KubeletCrashLoopBackOffMax'
  | 'PodDisruptionConditions'
  | 'PodLifecycleSleepAction'
  | 'PodLifecycleSleepActionAllowZero'
  | 'SidecarContainers'
  | 'ProbeTerminationGracePeriod';
