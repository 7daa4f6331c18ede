import { describe, expect, test } from 'vitest';
import { podYaml as pod, v1_36, withGates } from './api-server.fixture.ts';
import { c01, hook, placesOf, refusal } from './refusal.fixture.ts';

const stopSignals = withGates({ ContainerStopSignals: true });

const init = (container: string) => pod('', `initContainers: [{name: i01, image: app, ${container}}]`);

describe('the API server, recorded, says', () => {
  test.each([
    {
      yaml: init('lifecycle: {preStop: {exec: {command: [/hook]}}}'),
      says: 'spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always',
    },
    {
      yaml: init('livenessProbe: {exec: {command: [/probe]}, periodSeconds: 1}'),
      says: 'spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always',
    },
    { yaml: hook('{exec: {command: []}}'), says: `${c01}.lifecycle.preStop.exec.command: Required value` },
    {
      yaml: hook('{grpc: {port: 18080}}'),
      says: `${c01}.lifecycle.preStop: Required value: must specify a handler type`,
    },
    { yaml: hook('{}'), says: `${c01}.lifecycle.preStop: Required value: must specify a handler type` },
    {
      yaml: hook('{exec: {command: [/hook]}, sleep: {seconds: 1}}'),
      says: `${c01}.lifecycle.preStop.sleep: Forbidden: may not specify more than 1 handler type`,
    },
    {
      yaml: pod('livenessProbe: {exec: {command: [/p]}, terminationGracePeriodSeconds: -1}'),
      says: `${c01}.livenessProbe.terminationGracePeriodSeconds: Invalid value: -1: must be greater than 0`,
    },
    {
      yaml: pod('livenessProbe: {exec: {command: [/p]}, successThreshold: 2}'),
      says: `${c01}.livenessProbe.successThreshold: Invalid value: 2: must be 1`,
    },
    {
      yaml: pod('readinessProbe: {exec: {command: [/p]}, terminationGracePeriodSeconds: 5}'),
      says: `${c01}.readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes`,
    },
    {
      yaml: pod('restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [42]}}]'),
      says: `${c01}.restartPolicy: Required value: must specify restartPolicy when restart rules are used`,
    },
    {
      yaml: pod('lifecycle: {stopSignal: SIGUSR1}'),
      admission: stopSignals,
      says: `${c01}.lifecycle.stopSignal: Forbidden: may not be set for containers with empty \`spec.os.name\``,
    },
    {
      yaml: pod('lifecycle: {stopSignal: SIGFOO}', 'os: {name: linux}'),
      admission: stopSignals,
      says: `${c01}.lifecycle.stopSignal: Unsupported value: "SIGFOO": supported values: "SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11", "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7", "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"`,
    },
  ])('$says', ({ yaml, admission, says }) => {
    expect(refusal(yaml, admission)).toEqual([says]);
  });
});

describe('a hook', () => {
  const bound = (seconds: number | string, grace: number | string) =>
    `Invalid value: ${seconds}: must be non-negative and less than terminationGracePeriodSeconds (${grace})`;
  const sleep = `${c01}.lifecycle.preStop.sleep`;

  test.each([
    { rule: 'V-134', yaml: hook('{sleep: {seconds: 31}}'), says: [`${sleep}: ${bound(31, 30)}`] },
    {
      rule: 'D-24',
      yaml: hook('{sleep: {seconds: 9223372036854775807}}'),
      says: [`${sleep}: ${bound('9223372036854775807', 30)}`],
    },
    {
      rule: 'D-24',
      yaml: hook('{sleep: {seconds: -1}}', 'terminationGracePeriodSeconds: 9223372036854775807'),
      says: [`${sleep}: ${bound(-1, '9223372036854775807')}`],
    },
    { rule: 'V-135', yaml: hook('{sleep: {seconds: 30}}'), says: [] },
    {
      rule: 'V-136',
      yaml: pod('lifecycle: {postStart: {sleep: {seconds: 31}}}'),
      says: [`${c01}.lifecycle.postStart.sleep: ${bound(31, 30)}`],
    },
    { rule: 'V-137', yaml: hook('{sleep: {seconds: 0}}'), says: [] },
    {
      rule: 'V-137 before 1.33',
      yaml: hook('{sleep: {seconds: 0}}'),
      admission: withGates({ PodLifecycleSleepActionAllowZero: false }),
      says: [
        `${sleep}: Invalid value: 0: must be greater than 0 and less than terminationGracePeriodSeconds (30). Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.`,
      ],
    },
    {
      rule: 'D-24 before 1.32',
      yaml: hook('{sleep: {seconds: 0}}'),
      admission: {
        ...withGates({ PodLifecycleSleepActionAllowZero: false }),
        hasZeroSleepGate: false,
      },
      says: [
        `${sleep}: Invalid value: 0: must be greater than 0 and less than terminationGracePeriodSeconds (30)`,
      ],
    },
    { rule: 'V-138', yaml: hook('{sleep: {seconds: -1}}'), says: [`${sleep}: ${bound(-1, 30)}`] },
    {
      rule: 'V-139',
      yaml: hook('{exec: {command: [a]}, httpGet: {port: 0}, tcpSocket: {}}'),
      says: [
        `${c01}.lifecycle.preStop.httpGet: Forbidden: may not specify more than 1 handler type`,
        `${c01}.lifecycle.preStop.tcpSocket: Forbidden: may not specify more than 1 handler type`,
      ],
    },
    {
      rule: 'V-142',
      yaml: init('restartPolicy: Always, lifecycle: {preStop: {sleep: {seconds: 1}}}'),
      says: [],
    },
    {
      rule: 'V-144',
      yaml: pod('lifecycle: {stopSignal: SIGHUP}', 'os: {name: windows}'),
      admission: stopSignals,
      says: [
        `${c01}.lifecycle.stopSignal: Unsupported value: "SIGHUP": supported values: "SIGKILL", "SIGTERM"`,
      ],
    },
    {
      rule: 'V-148',
      yaml: hook('{sleep: {seconds: 3}}', 'terminationGracePeriodSeconds: -5'),
      says: [`${sleep}: ${bound(3, 1)}`],
    },
    {
      rule: 'V-148 in a template, where nothing is rewritten',
      yaml: 'kind: PodTemplate\ntemplate: {spec: {terminationGracePeriodSeconds: -5, containers: [{name: a, image: b, lifecycle: {preStop: {sleep: {seconds: 1}}}}]}}',
      says: [`template.spec.containers[0].lifecycle.preStop.sleep: ${bound(1, -5)}`],
    },
    {
      rule: 'V-149',
      yaml: hook('{sleep: {seconds: 3}}'),
      admission: { ...v1_36, unknownFields: ['lifecycle.preStop.sleep', 'lifecycle.postStart.sleep'] },
      says: [`${c01}.lifecycle.preStop: Required value: must specify a handler type`],
    },
    {
      rule: 'D-21',
      yaml: hook('{exec: {}}'),
      says: [`${c01}.lifecycle.preStop.exec.command: Required value`],
    },
    {
      rule: 'D-20',
      yaml: hook('{exec: null}'),
      says: [`${c01}.lifecycle.preStop: Required value: must specify a handler type`],
    },
    { rule: 'D-44', yaml: pod('lifecycle: {}'), says: [] },
    { rule: 'D-44', yaml: pod('lifecycle: {preStop: null}'), says: [] },
    {
      rule: 'D-22',
      yaml: hook('{httpGet: {}}'),
      says: [
        `${c01}.lifecycle.preStop.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive`,
      ],
    },
    {
      rule: 'D-22',
      yaml: hook('{httpGet: {port: --, scheme: https, httpHeaders: [{name: "a b", value: c}]}}'),
      says: [
        `${c01}.lifecycle.preStop.httpGet.port: Invalid value: "--": must contain at least one letter (a-z)`,
        `${c01}.lifecycle.preStop.httpGet.port: Invalid value: "--": must not contain consecutive hyphens`,
        `${c01}.lifecycle.preStop.httpGet.port: Invalid value: "--": must not begin or end with a hyphen`,
        `${c01}.lifecycle.preStop.httpGet.scheme: Unsupported value: "https": supported values: "HTTP", "HTTPS"`,
        `${c01}.lifecycle.preStop.httpGet.httpHeaders: Invalid value: "a b": a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')`,
      ],
    },
    { rule: 'D-22', yaml: hook('{httpGet: {port: http}}'), says: [] },
    {
      rule: 'D-23',
      yaml: hook('{tcpSocket: {port: 70000}}'),
      says: [
        `${c01}.lifecycle.preStop.tcpSocket.port: Invalid value: 70000: must be between 1 and 65535, inclusive`,
      ],
    },
  ])('[$rule] $yaml', ({ yaml, admission, says }) => {
    expect(refusal(yaml, admission)).toEqual(says);
  });
});

describe('a container', () => {
  const label =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
  const spec = (containers: string, more = '') =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: ${containers}${more}}`;

  test.each([
    { yaml: 'kind: Pod\nmetadata: {name: p}', says: ['spec.containers: Required value'] },
    { yaml: spec('[]'), says: ['spec.containers: Required value'] },
    {
      yaml: spec('[{}, null]'),
      says: [
        'spec.containers[0].name: Required value',
        'spec.containers[0].image: Required value',
        'spec.containers[1].name: Required value',
        'spec.containers[1].image: Required value',
        'spec.containers[1].name: Duplicate value: ""',
      ],
    },
    { yaml: spec('[{name: Web_1, image: a}]'), says: [`${c01}.name: Invalid value: "Web_1": ${label}`] },
    {
      yaml: spec('[{name: a.b, image: a}]'),
      says: [`${c01}.name: Invalid value: "a.b": must not contain dots`],
    },
    {
      yaml: spec(`[{name: ${'a'.repeat(64)}, image: a}]`),
      says: [`${c01}.name: Invalid value: "${'a'.repeat(64)}": must be no more than 63 bytes`],
    },
    {
      yaml: spec('[{name: a, image: a}, {name: a, image: b}]', ', initContainers: [{name: a, image: c}]'),
      says: [
        'spec.containers[1].name: Duplicate value: "a"',
        'spec.initContainers[0].name: Duplicate value: "a"',
      ],
    },
    {
      yaml: spec('[{name: a, image: " a"}]'),
      says: [`${c01}.image: Invalid value: " a": must not have leading or trailing whitespace`],
    },
    {
      yaml: pod('imagePullPolicy: Sometimes, terminationMessagePolicy: Logs, env: [{value: a}]'),
      says: [
        `${c01}.terminationMessagePolicy: Unsupported value: "Logs": supported values: "File", "FallbackToLogsOnError"`,
        `${c01}.env[0].name: Required value`,
        `${c01}.imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"`,
      ],
    },
    ...['\u00e9'.repeat(32), '\u540d'.repeat(30), '\u{1f600}'.repeat(16)].map((name) => ({
      yaml: `kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: ${name}, image: b}]}`,
      says: [
        `${c01}.name: Invalid value: "${name}": must be no more than 63 bytes`,
        `${c01}.name: Invalid value: "${name}": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')`,
      ],
    })),
    {
      yaml: pod(
        'ports: [{}, {name: a-very-long-port-name, containerPort: 1}, {name: web, containerPort: 80, hostPort: -1, protocol: HTTP}, {name: web, containerPort: 65536}]',
      ),
      says: [
        `${c01}.ports[0].containerPort: Required value`,
        `${c01}.ports[1].name: Invalid value: "a-very-long-port-name": must be no more than 15 bytes`,
        `${c01}.ports[2].hostPort: Invalid value: -1: must be between 1 and 65535, inclusive`,
        `${c01}.ports[2].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"`,
        `${c01}.ports[3].name: Duplicate value: "web"`,
        `${c01}.ports[3].containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive`,
      ],
    },
  ])('[D-47] $yaml', ({ yaml, says }) => {
    expect(refusal(yaml)).toEqual(says);
  });

  test('[D-27] [D-49] of the ephemeral kind is refused, with all it may not have', () => {
    const ephemeral =
      'ephemeralContainers: [{name: e, image: a, lifecycle: {}, livenessProbe: {}, ports: [{containerPort: 1}]}]';
    const forbiddenIn = ['ports', 'livenessProbe', 'lifecycle'].map(
      (field) => `spec.ephemeralContainers[0].${field}: Forbidden: cannot be set for an Ephemeral Container`,
    );
    expect(refusal(pod('', ephemeral))).toEqual([
      ...forbiddenIn,
      'spec.ephemeralContainers: Forbidden: cannot be set on create',
    ]);
  });
});

describe('a probe', () => {
  test.each([
    { rule: 'V-145', probe: 'readinessProbe', has: 'exec: {command: [a]}', says: [] },
    {
      rule: 'D-20',
      probe: 'startupProbe',
      has: 'periodSeconds: 1',
      says: [': Required value: must specify a handler type'],
    },
    {
      rule: 'D-28',
      probe: 'livenessProbe',
      has: 'grpc: {port: 0}',
      says: ['.grpc.port: Invalid value: 0: must be between 1 and 65535, inclusive'],
    },
    {
      rule: 'D-8',
      probe: 'livenessProbe',
      has: 'exec: {command: [a]}, initialDelaySeconds: -1, timeoutSeconds: -2, periodSeconds: -3, successThreshold: -4, failureThreshold: -5',
      says: [
        '.initialDelaySeconds: Invalid value: -1: must be greater than or equal to 0',
        '.timeoutSeconds: Invalid value: -2: must be greater than or equal to 0',
        '.periodSeconds: Invalid value: -3: must be greater than or equal to 0',
        '.successThreshold: Invalid value: -4: must be greater than or equal to 0',
        '.failureThreshold: Invalid value: -5: must be greater than or equal to 0',
        '.successThreshold: Invalid value: -4: must be 1',
      ],
    },
    { rule: 'D-11', probe: 'startupProbe', has: 'exec: {command: [a]}, successThreshold: 0', says: [] },
    {
      rule: 'D-13',
      probe: 'startupProbe',
      has: 'exec: {command: [a]}, terminationGracePeriodSeconds: 0',
      says: ['.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0'],
    },
    {
      rule: 'D-13',
      probe: 'startupProbe',
      has: 'exec: {command: [a]}, terminationGracePeriodSeconds: 900',
      says: [],
    },
  ])('[$rule] $probe with $has', ({ probe, has, says }) => {
    expect(refusal(pod(`${probe}: {${has}}`))).toEqual(says.map((words) => `${c01}.${probe}${words}`));
  });
});

test('[D-26] an init container has neither hooks nor probes; before there were sidecars nothing else could be said', () => {
  const before1_28 = { ...v1_36, unknownFields: ['restartPolicy'] };
  expect(refusal(init('lifecycle: {preStop: {exec: {command: [a]}}}'), before1_28)).toEqual([
    'spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers',
  ]);
});

describe('[D-50] a port of the node', () => {
  const ports = (...each: readonly string[]) => `ports: [${each.join(', ')}]`;
  const first = '{containerPort: 80, hostPort: 8080}';
  test.each([
    {
      name: 'is for one port only',
      yaml: pod(ports(first, '{containerPort: 81, hostPort: 8080}')),
      says: [`${c01}.ports[1].hostPort: Duplicate value: "TCP//8080"`],
    },
    {
      name: 'is another by another protocol or address',
      yaml: pod(
        ports(
          first,
          '{containerPort: 81, hostPort: 8080, protocol: UDP}',
          '{containerPort: 82, hostPort: 8080, hostIP: 10.0.0.1}',
        ),
      ),
      says: [],
    },
    {
      name: 'is that of the container in its network',
      yaml: pod(ports('{containerPort: 80}', first), 'hostNetwork: true'),
      says: [
        `${c01}.ports[1].hostPort: Invalid value: 8080: must match \`containerPort\` when \`hostNetwork\` is true`,
      ],
    },
  ])('$name', ({ yaml, says }) => {
    expect(refusal(yaml)).toEqual(says);
  });
});

describe('a restart policy', () => {
  const rule = '{action: Restart, exitCodes: {operator: In, values: [1]}}';
  const rules = `${c01}.restartPolicyRules[0]`;
  const off = withGates({ ContainerRestartRules: false, RestartAllContainersOnContainerExits: false });
  const noRestartAll = withGates({ RestartAllContainersOnContainerExits: false });
  const before1_34 = { ...off, unknownFields: ['restartPolicyRules'] };

  test.each([
    {
      id: 'D-3',
      yaml: pod('', 'restartPolicy: always'),
      says: [
        'spec.restartPolicy: Unsupported value: "always": supported values: "Always", "OnFailure", "Never"',
      ],
    },
    {
      id: 'D-4',
      yaml: pod('restartPolicy: Once'),
      says: [
        `${c01}.restartPolicy: Unsupported value: "Once": supported values: "Always", "Never", "OnFailure"`,
      ],
    },
    { id: 'D-5', yaml: pod(`restartPolicy: Never, restartPolicyRules: [${rule}]`), says: [] },
    {
      id: 'D-5',
      yaml: pod('restartPolicy: Never, restartPolicyRules: [{action: Stop, exitCodes: {operator: Is}}]'),
      says: [
        `${rules}.action: Unsupported value: "Stop": supported values: "Restart", "RestartAllContainers"`,
        `${rules}.exitCodes.operator: Unsupported value: "Is": supported values: "In", "NotIn"`,
      ],
    },
    {
      id: 'D-5',
      yaml: pod('restartPolicy: Never, restartPolicyRules: [{action: RestartAllContainers}]'),
      admission: noRestartAll,
      says: [
        `${rules}.action: Unsupported value: "RestartAllContainers": supported values: "Restart"`,
        `${rules}.exitCodes: Required value: must be specified`,
      ],
    },
    {
      id: 'D-5',
      yaml: pod(`restartPolicy: Never, restartPolicyRules: [${Array(21).fill(rule).join(', ')}]`),
      says: [`${c01}.restartPolicyRules: Too long: may not be more than 20 bytes`],
    },
    {
      id: 'D-51',
      yaml: pod(`restartPolicy: Never, restartPolicyRules: [${rule}]`),
      admission: off,
      says: [],
    },
    {
      id: 'D-5',
      yaml: init(`restartPolicyRules: [${rule}]`),
      says: [
        'spec.initContainers[0].restartPolicy: Required value: must specify restartPolicy when restart rules are used',
      ],
    },
    { id: 'D-4', yaml: init('restartPolicy: OnFailure'), says: [] },
    { id: 'D-51', yaml: init('restartPolicy: OnFailure'), admission: off, says: [] },
    {
      id: 'D-4',
      yaml: pod('restartPolicy: Never'),
      admission: before1_34,
      says: [`${c01}.restartPolicy: Forbidden: may not be set for non-init containers`],
    },
    {
      id: 'D-4',
      yaml: init('restartPolicy: OnFailure'),
      admission: before1_34,
      says: [
        'spec.initContainers[0].restartPolicy: Unsupported value: "OnFailure": supported values: "Always"',
      ],
    },
    {
      id: 'D-5',
      yaml: init(`restartPolicy: Always, restartPolicyRules: [${rule}]`),
      admission: noRestartAll,
      says: [
        'spec.initContainers[0].restartPolicyRules: Forbidden: restartPolicyRules are not allowed for init containers with restart policy Always',
      ],
    },
    {
      id: 'D-26',
      yaml: init('restartPolicy: Always, startupProbe: {exec: {command: [a]}}'),
      admission: withGates({ SidecarContainers: false }),
      says: [
        'spec.initContainers[0].startupProbe: Forbidden: may not be set for init containers without restartPolicy=Always',
      ],
    },
  ])('[$id] $yaml', ({ yaml, admission, says }) => {
    expect(refusal(yaml, admission)).toEqual(says);
  });
});

describe('a pod', () => {
  const range = 'must be between 1 and 2147483647, inclusive';
  test.each([
    {
      rule: 'V-151',
      yaml: pod('', 'activeDeadlineSeconds: 0'),
      says: [`spec.activeDeadlineSeconds: Invalid value: 0: ${range}`],
    },
    {
      rule: 'D-2',
      yaml: pod('', 'activeDeadlineSeconds: 2147483648'),
      says: [`spec.activeDeadlineSeconds: Invalid value: 2147483648: ${range}`],
    },
    { rule: 'D-7', yaml: pod('', 'os: {}'), says: ['spec.os.name: Required value: cannot be empty'] },
    {
      rule: 'D-7',
      yaml: pod('', 'os: {name: plan9}'),
      says: ['spec.os: Unsupported value: "plan9": supported values: "linux", "windows"'],
    },
    {
      rule: 'D-53',
      yaml: 'kind: Pod\nspec: {containers: [{name: a, image: b}]}',
      says: ['metadata.name: Required value: name or generateName is required'],
    },
    {
      rule: 'D-53',
      yaml: 'kind: Pod\nmetadata: {name: My Pod}\nspec: {containers: [{name: a, image: b}]}',
      says: [
        "metadata.name: Invalid value: \"My Pod\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
      ],
    },
    {
      rule: 'D-53',
      yaml: 'kind: Pod\nmetadata: {generateName: web-}\nspec: {containers: [{name: a, image: b}]}',
      says: [],
    },
  ])('[$rule] $yaml', ({ yaml, says }) => {
    expect(refusal(yaml)).toEqual(says);
  });

  test('hears of every problem at once, in the order of the API', () => {
    const yaml = `kind: Pod
metadata: {name: p}
spec:
  restartPolicy: Sometimes
  activeDeadlineSeconds: 0
  initContainers:
  - {name: i, image: a, lifecycle: {}}
  containers:
  - name: Big
    lifecycle:
      preStop: {}
      postStart: {sleep: {seconds: 99}}
    readinessProbe: {periodSeconds: -1}
`;
    expect(refusal(yaml).map((words) => words.split(':')[0])).toEqual([
      'spec.containers[0].name',
      'spec.containers[0].image',
      'spec.containers[0].lifecycle.postStart.sleep',
      'spec.containers[0].lifecycle.preStop',
      'spec.containers[0].readinessProbe',
      'spec.containers[0].readinessProbe.periodSeconds',
      'spec.initContainers[0].lifecycle',
      'spec.restartPolicy',
      'spec.activeDeadlineSeconds',
    ]);
    expect(placesOf(yaml)).toEqual([
      'name: Big',
      'name: Big',
      'sleep: {seconds: 99}',
      'preStop: {}',
      'readinessProbe: {periodSeconds: -1}',
      'periodSeconds: -1',
      'lifecycle: {}',
      'restartPolicy: Sometimes',
      'activeDeadlineSeconds: 0',
    ]);
  });
});

describe('a platform', () => {
  const refusals = [
    { field: 'lifecycle.preStop.httpGet', type: 'Forbidden', detail: 'no hooks here' },
  ] as const;

  test('refuses what it does not take, in its own words', () => {
    const admission = { ...v1_36, refusals };
    expect(refusal(hook('{httpGet: {port: 80}}'), admission)).toEqual([
      `${c01}.lifecycle.preStop.httpGet: Forbidden: no hooks here`,
    ]);
    expect(refusal(hook('{exec: {command: [a]}}'), admission)).toEqual([]);
  });
});
