/** A pod in the shape of the BCI page's samples, with one hook. */
const podWith = (lifecycle: string) => `apiVersion: v1
kind: Pod
metadata:
  name: hooks
  namespace: default
spec:
  nodeSelector:
    type: virtual-kubelet
  containers:
  - image: registry.example/nginx
    name: c01
    workingDir: /work
    lifecycle:
${lifecycle.replace(/^/gm, '      ')}
`;

const shell = (line: string) => `exec:
  command: ["/bin/sh","-c","${line}"]`;
const http = 'httpGet:\n  path: /drain\n  port: 8080';
const under = (hook: string, handler: string) => podWith(`${hook}:\n${handler.replace(/^/gm, '  ')}`);

/** Manifests of the tests, by what is in them. */
export const samples = {
  /** The hook takes as long as the default grace period. */
  preStop: under('preStop', shell('echo bye > /tmp/termination-log && sleep 30')),
  postStart: under('postStart', shell('echo hello > /tmp/termination-log')),
  preStopHttp: under('preStop', http),
  preStopSleep: under('preStop', 'sleep:\n  seconds: 4'),
  /** A hook that leaves time. */
  shortPreStop: under('preStop', shell('sleep 4')),
  neverEnding: under('preStop', shell('while true; do sleep 1; done')),
  /** Sidecars that leave in their turn, every kind of probe, and a container that crashes. */
  probed: `apiVersion: v1
kind: Pod
metadata:
  name: probed
spec:
  terminationGracePeriodSeconds: 20
  initContainers:
  - name: logs
    image: registry.example/logs:1
    restartPolicy: Always
  - name: proxy
    image: registry.example/proxy:1
    restartPolicy: Always
    startupProbe: {httpGet: {path: /up, port: 80}, periodSeconds: 2}
    readinessProbe: {httpGet: {path: /ready, port: 80}, periodSeconds: 5}
    lifecycle:
      preStop: {exec: {command: [sleep, "3"]}}
  containers:
  - name: app
    image: registry.example/app:1
    readinessProbe: {tcpSocket: {port: 80}, periodSeconds: 5}
    livenessProbe: {exec: {command: ["true"]}, periodSeconds: 5}
    lifecycle:
      postStart: {exec: {command: [sleep, "2"]}}
      preStop: {httpGet: {path: /drain, port: 80}}
`,
  broken: `${podWith('preStop: {')}`,
  twoHandlers: podWith(`preStop:\n  exec: {command: [ls]}\n  ${http.replace(/\n/g, '\n  ')}`),
} as const;

/** A text as it is copied from a page that numbers its lines. */
export const numbered = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line, index) => `${index + 1}${line}`)
    .join('\n');
