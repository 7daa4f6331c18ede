/** The type of a field as the API's Go structs have it. */
export type Shape =
  | 'string'
  | 'bool'
  | 'int32'
  | 'int64'
  | 'intOrString'
  | 'any'
  | { readonly list: Shape }
  | { readonly map: 'string' }
  | Struct;

/** A Go struct of the API. */
export interface Struct {
  readonly struct: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** Whether only the fields that matter here are listed, so that others are no surprise. */
  readonly isOpen?: true;
}

const struct = (name: string, fields: Readonly<Record<string, Shape>>): Struct => ({ struct: name, fields });

/** Fields that are taken as they are: they decide nothing about a life. */
const untouched = (names: string): Readonly<Record<string, Shape>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'any'] as const));

const strings: Shape = { list: 'string' };
const stringMap: Shape = { map: 'string' };

const execAction = struct('ExecAction', { command: strings });
const httpGetAction = struct('HTTPGetAction', {
  host: 'string',
  path: 'string',
  port: 'intOrString',
  scheme: 'string',
  httpHeaders: { list: struct('HTTPHeader', { name: 'string', value: 'string' }) },
});
const tcpSocketAction = struct('TCPSocketAction', { host: 'string', port: 'intOrString' });

const hook = struct('LifecycleHandler', {
  exec: execAction,
  httpGet: httpGetAction,
  tcpSocket: tcpSocketAction,
  sleep: struct('SleepAction', { seconds: 'int64' }),
});

const probe = struct('Probe', {
  exec: execAction,
  httpGet: httpGetAction,
  tcpSocket: tcpSocketAction,
  grpc: struct('GRPCAction', { port: 'int32', service: 'string' }),
  initialDelaySeconds: 'int32',
  timeoutSeconds: 'int32',
  periodSeconds: 'int32',
  successThreshold: 'int32',
  failureThreshold: 'int32',
  terminationGracePeriodSeconds: 'int64',
});

const restartRule = struct('ContainerRestartRule', {
  action: 'string',
  exitCodes: struct('ContainerRestartRuleOnExitCodes', { operator: 'string', values: { list: 'int32' } }),
});

const containerFields: Readonly<Record<string, Shape>> = {
  ...untouched(
    'envFrom resources resizePolicy volumeMounts volumeDevices securityContext stdin stdinOnce tty workingDir',
  ),
  name: 'string',
  image: 'string',
  imagePullPolicy: 'string',
  command: strings,
  args: strings,
  env: { list: struct('EnvVar', { name: 'string', value: 'string', valueFrom: 'any' }) },
  ports: {
    list: struct('ContainerPort', {
      name: 'string',
      containerPort: 'int32',
      hostPort: 'int32',
      hostIP: 'string',
      protocol: 'string',
    }),
  },
  restartPolicy: 'string',
  restartPolicyRules: { list: restartRule },
  lifecycle: struct('Lifecycle', { postStart: hook, preStop: hook, stopSignal: 'string' }),
  livenessProbe: probe,
  readinessProbe: probe,
  startupProbe: probe,
  terminationMessagePath: 'string',
  terminationMessagePolicy: 'string',
};

const container = struct('Container', containerFields);

const podSpec = struct('PodSpec', {
  ...untouched(
    'affinity automountServiceAccountToken dnsConfig dnsPolicy enableServiceLinks hostAliases hostIPC hostPID hostUsers hostname hostnameOverride imagePullSecrets nodeName nodeSelector overhead preemptionPolicy resourceClaims resources runtimeClassName schedulerName schedulingGates schedulingGroup securityContext serviceAccount serviceAccountName setHostnameAsFQDN subdomain topologySpreadConstraints volumes workloadRef',
  ),
  activeDeadlineSeconds: 'int64',
  containers: { list: container },
  ephemeralContainers: {
    list: struct('EphemeralContainer', { ...containerFields, targetContainerName: 'string' }),
  },
  hostNetwork: 'bool',
  initContainers: { list: container },
  os: struct('PodOS', { name: 'string' }),
  priority: 'int32',
  priorityClassName: 'string',
  readinessGates: { list: struct('PodReadinessGate', { conditionType: 'string' }) },
  restartPolicy: 'string',
  shareProcessNamespace: 'bool',
  terminationGracePeriodSeconds: 'int64',
  tolerations: {
    list: struct('Toleration', {
      key: 'string',
      operator: 'string',
      value: 'string',
      effect: 'string',
      tolerationSeconds: 'int64',
    }),
  },
});

const metadata: Struct = {
  struct: 'ObjectMeta',
  isOpen: true,
  fields: {
    name: 'string',
    generateName: 'string',
    namespace: 'string',
    labels: stringMap,
    annotations: stringMap,
  },
};

const template = struct('PodTemplateSpec', { metadata, spec: podSpec });

const around = (name: string, fields: Readonly<Record<string, Shape>>): Struct => ({
  struct: name,
  fields,
  isOpen: true,
});

const workload = (kind: string): Struct =>
  around(kind, { metadata, spec: around(`${kind}Spec`, { template }) });

/** What a pod looks like. */
export const podStruct = struct('Pod', { ...untouched('apiVersion kind status'), metadata, spec: podSpec });

/** What each kind looks like, down to the container. */
export const structs: Readonly<Record<string, Struct>> = {
  Pod: podStruct,
  Deployment: workload('Deployment'),
  StatefulSet: workload('StatefulSet'),
  DaemonSet: workload('DaemonSet'),
  ReplicaSet: workload('ReplicaSet'),
  ReplicationController: workload('ReplicationController'),
  Job: workload('Job'),
  CronJob: around('CronJob', {
    metadata,
    spec: around('CronJobSpec', {
      jobTemplate: around('JobTemplateSpec', { spec: around('JobSpec', { template }) }),
    }),
  }),
  PodTemplate: around('PodTemplate', { metadata, template }),
};
