import { type Ms, ms, seconds } from '../time.ts';
import type { UnknownField } from './decode.ts';
import type { Dropped } from './drop.ts';
import type {
  ContainerJson,
  HandlerJson,
  MetadataJson,
  ProbeJson,
  SpecJson,
  TolerationJson,
} from './json.ts';
import { misspeltHooks } from './misspelt.ts';
import type { Container, DroppedHook, Handler, Pod, Probe, RestartPolicy, Role } from './pod.ts';

/** What a pod is built from once the API has taken it. */
export interface Accepted {
  readonly kind: string;
  readonly name: string;
  readonly metadata: MetadataJson;
  readonly spec: SpecJson;
  readonly specPath: string;
  readonly grace: Ms;
  readonly dropped: readonly Dropped[];
  /** Fields with names that no API knows. */
  readonly unknown: readonly UnknownField[];
}

/** The pod with every default filled in. */
export function podOf({ kind, name, metadata, spec, specPath, grace, dropped, unknown }: Accepted): Pod {
  const { containers = [], initContainers = [], activeDeadlineSeconds: deadline } = spec;
  return {
    name,
    namespace: metadata.namespace || 'default',
    annotations: metadata.annotations ?? {},
    restartPolicy: policyOf(spec.restartPolicy) ?? 'Always',
    grace,
    activeDeadline: deadline === undefined ? undefined : seconds(deadline),
    priority: spec.priority ?? criticalClasses[spec.priorityClassName ?? ''] ?? 0,
    readinessGates: (spec.readinessGates ?? []).map(({ conditionType = '' }) => conditionType),
    lostNodeToleration: kind === 'DaemonSet' ? undefined : lostNodeTolerationOf(spec.tolerations ?? []),
    sharesProcesses: spec.shareProcessNamespace ?? false,
    containers: [
      ...initContainers.map((container, index) =>
        containerOf(
          container,
          container.restartPolicy === 'Always' ? 'sidecar' : 'init',
          `${specPath}.initContainers[${index}]`,
          dropped,
          unknown,
        ),
      ),
      ...containers.map((container, index) =>
        containerOf(container, 'main', `${specPath}.containers[${index}]`, dropped, unknown),
      ),
    ],
    specPath,
    kind,
  };
}

/** What the API server adds to a pod that says nothing of a lost node. */
const DEFAULT_TOLERATION = seconds(300);

/** How long the taint of a lost node is tolerated: the shortest time of those that tolerate it; `undefined` where none has a time. */
function lostNodeTolerationOf(tolerations: readonly TolerationJson[]): Ms | undefined {
  const isAbout = ({ key = '', operator, effect = '' }: TolerationJson) =>
    (key === 'node.kubernetes.io/unreachable' || (key === '' && operator === 'Exists')) &&
    (effect === 'NoExecute' || effect === '');
  const those = tolerations.filter(isAbout);
  if (those.length === 0) return DEFAULT_TOLERATION;
  const times = those.flatMap(({ tolerationSeconds: time }) =>
    time === undefined ? [] : [Math.max(0, time)],
  );
  return times.length === 0 ? undefined : seconds(Math.min(...times));
}

/** The two classes every cluster has; others are not known here. */
const criticalClasses: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
};

const policyOf = (policy: string | undefined): RestartPolicy | undefined =>
  policy === 'Always' || policy === 'OnFailure' || policy === 'Never' ? policy : undefined;

function containerOf(
  container: ContainerJson,
  role: Role,
  path: string,
  dropped: readonly Dropped[],
  unknown: readonly UnknownField[],
): Container {
  const { name = '', image = '', command = [], args = [], env = [], ports = [], lifecycle } = container;
  return {
    name,
    role,
    image,
    restartPolicy: policyOf(container.restartPolicy),
    restartRules: (container.restartPolicyRules ?? []).map(({ action, exitCodes }) => ({
      action: action === 'RestartAllContainers' ? action : 'Restart',
      operator: exitCodes?.operator === 'NotIn' ? 'NotIn' : 'In',
      exitCodes: exitCodes?.values ?? [],
    })),
    postStart: handlerOf(lifecycle?.postStart),
    preStop: handlerOf(lifecycle?.preStop),
    stopSignal: lifecycle?.stopSignal ?? 'SIGTERM',
    startupProbe: probeOf(container.startupProbe),
    livenessProbe: probeOf(container.livenessProbe),
    readinessProbe: probeOf(container.readinessProbe),
    command: command.length > 0 ? [...command, ...args] : [],
    env: Object.fromEntries(
      env.flatMap(({ name: key = '', value }) => (value === undefined ? [] : [[key, value]])),
    ),
    portNames: ports.flatMap(({ name: port = '' }) => (port === '' ? [] : [port])),
    terminationMessagePath: container.terminationMessagePath || '/dev/termination-log',
    terminationMessagePolicy:
      container.terminationMessagePolicy === 'FallbackToLogsOnError' ? 'FallbackToLogsOnError' : 'File',
    droppedHooks: [
      ...dropped.flatMap((each) => droppedHookOf(each, path)),
      ...misspeltHooks(unknown, path),
    ].filter(({ hook }) => handlerOf(lifecycle?.[hook]) === undefined),
    path,
  };
}

/** The one handler that is ever dropped by itself is `sleep`. */
function droppedHookOf({ field, rule, gate }: Dropped, path: string): readonly DroppedHook[] {
  const [, hook] = /^\.lifecycle\.(postStart|preStop)\.sleep$/.exec(field.slice(path.length)) ?? [];
  if (!field.startsWith(path) || (hook !== 'postStart' && hook !== 'preStop')) return [];
  return [{ hook, handler: 'sleep', gate, rule }];
}

function handlerOf(handler: HandlerJson | undefined): Handler | undefined {
  if (handler?.exec !== undefined) return { kind: 'exec', command: handler.exec.command ?? [] };
  if (handler?.httpGet !== undefined) {
    const { host = '', port = 0, path, scheme } = handler.httpGet;
    return { kind: 'httpGet', host, port, path: path || '/', scheme: scheme === 'HTTPS' ? 'HTTPS' : 'HTTP' };
  }
  if (handler?.tcpSocket !== undefined) {
    const { host = '', port = 0 } = handler.tcpSocket;
    return { kind: 'tcpSocket', host, port };
  }
  if (handler?.sleep !== undefined) return { kind: 'sleep', duration: seconds(handler.sleep.seconds ?? 0) };
  return undefined;
}

/** Zero means the default for everything but the delay. */
function probeOf(probe: ProbeJson | undefined): Probe | undefined {
  if (probe === undefined) return undefined;
  const { exec, httpGet, tcpSocket, terminationGracePeriodSeconds: grace } = probe;
  const handler = exec ? 'exec' : httpGet ? 'httpGet' : tcpSocket ? 'tcpSocket' : 'grpc';
  return {
    handler,
    command: exec?.command?.join(' ') ?? '',
    host: (handler === 'httpGet' ? httpGet?.host : handler === 'tcpSocket' ? tcpSocket?.host : '') ?? '',
    initialDelay: seconds(probe.initialDelaySeconds ?? 0),
    timeout: seconds(probe.timeoutSeconds || 1),
    period: seconds(probe.periodSeconds || 10),
    successThreshold: probe.successThreshold || 1,
    failureThreshold: probe.failureThreshold || 3,
    grace: grace === undefined ? undefined : seconds(grace),
  };
}

/** A grace period in seconds as the kubelet gets it. */
export const graceOf = (value: number): Ms => (value < 0 ? seconds(1) : ms(value * 1000));
