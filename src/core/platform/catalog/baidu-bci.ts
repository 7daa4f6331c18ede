import { bci, bciSdk, podLifecyclePage, type RuleId, virtualKubelet } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { assumed, documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { everyHandler, everyProbe } from './alike.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const hooks = bci('Ulbxcedhb');
const states = bci('klxljkjg8');
const order = bci('hmce71a42');
const messages = bci('Blm8xcnhx');
const pending = bci('nm6vyaaw8');

const handlers = {
  exec: documented('runs', hooks, 'Usage limits: only exec hooks are supported', 'BCI-1'),
  httpGet: documented('ignored', hooks, 'Usage limits: httpGet hooks are ignored', 'BCI-1'),
  tcpSocket: documented('ignored', hooks, 'Usage limits: tcpSocket hooks are ignored', 'BCI-1'),
  sleep: unknown('ignored', 'runs', hooks, 'Not named; only exec is said to be supported', 'BCI-101'),
} satisfies Platform['preStop'];

const probed = everyProbe(
  assumed('runs', bci('Alm8x9128'), 'All three probes are supported; no handler is excluded', 'BCI-26'),
);

/** An annotation of BCI pods. */
const annotation = (name: string, page: string, where: string, rule: RuleId) =>
  documented(`bci.virtual-kubelet.io/${name}`, bci(page), where, rule);

/** Baidu AI Cloud's container instances, reached through a virtual node of a Kubernetes cluster. */
export const baiduBci: Platform = {
  ...borrowed(kubernetes_1_36, 'BCI does not say; as Kubernetes, whose words its pages mostly repeat'),
  id: 'baidu-bci',
  label: { en: 'Baidu AI Cloud BCI', zh: '百度智能云 BCI' },
  postStart: handlers,
  preStop: handlers,
  probes: { startup: probed, liveness: probed, readiness: probed },

  defaultGrace: assumed(
    seconds(30),
    podLifecyclePage,
    'BCI names no default; the API server fills in 30 seconds',
    'BCI-107',
  ),
  graceHonoured: documented(true, hooks, 'preStop: the container ends within its grace', 'BCI-6'),
  graceAfterHook: documented('remaining', hooks, 'preStop: the grace counts from before the hook', 'BCI-6'),
  minimumStop: unknown(
    seconds(2),
    seconds(0),
    hooks,
    'Said to end within the grace whatever the hook does; Kubernetes adds up to two seconds',
    'BCI-109',
  ),

  startOrder: documented(
    'concurrent',
    order,
    'Containers start and stop together unless priorities order them',
    'BCI-18',
  ),
  sidecars: unknown('ordered', 'none', order, 'No page mentions restartable init containers', 'BCI-113'),
  objectRemoval: unknown(
    'after-stop',
    'at-grace-end',
    virtualKubelet,
    'The open core may remove it then; BCI is closed',
    'BCI-122',
  ),

  maxPending: documented(seconds(3600), pending, 'One hour unless the annotation says otherwise', 'BCI-30'),
  priorityVariables: documented(
    {
      launch: { name: 'BCI_CONTAINER_LAUNCH_PRIORITY', rule: 'BCI-20' },
      exit: { name: 'BCI_CONTAINER_EXIT_PRIORITY', rule: 'BCI-21' },
    },
    order,
    'With an exit order the pod may take longer than its grace',
    'BCI-19',
  ),
  annotations: {
    ignoreExitCode: annotation(
      'bci-ignore-exit-code-containers',
      'Mm7lmxteo',
      'Names of containers',
      'BCI-28',
    ),
    ignoreNotReady: annotation(
      'bci-ignore-not-ready-containers',
      'Cm8i72r34',
      'Names of containers',
      'BCI-29',
    ),
    maxPendingMinutes: annotation(
      'bci-max-pending-minute',
      'nm6vyaaw8',
      'Whole minutes from 10 to 1440',
      'BCI-30',
    ),
    failStrategy: annotation('bci-fail-strategy', 'hm7vv5fgo', 'fail-back, fail-over or fail-fast', 'BCI-31'),
    delayRelease: annotation('pod-delay-release-duration-minute', 'ulm7h0z3w', 'Pods of Jobs only', 'BCI-34'),
  },
  namedSidecarStop: unknown(
    'without-hook',
    'with-hook',
    bci('Mm7lmxteo'),
    'By force; whether preStop runs is not said',
    'BCI-112',
  ),
  terminationMessage: documented(
    { perContainer: 4096, perPod: 12288 },
    messages,
    '4 KB each, 12 KB in all, then shared evenly',
    'BCI-23',
  ),
  states: documented(
    [
      { during: 'pending', name: { en: 'Pending', zh: '等待创建' }, phase: 'Pending', billed: false },
      { during: 'creating', name: { en: 'Creating', zh: '启动中' }, phase: 'Pending', billed: false },
      { during: 'running', name: { en: 'Running', zh: '运行中' }, phase: 'Running', billed: true },
      { during: 'terminating', name: { en: 'Terminating', zh: '终止中' }, phase: 'Running', billed: true },
      { during: 'succeeded', name: { en: 'Succeeded', zh: '运行成功' }, phase: 'Succeeded', billed: false },
      { during: 'failed', name: { en: 'Failed', zh: '创建/运行失败' }, phase: 'Failed', billed: false },
    ],
    states,
    'The table of states, phases and billing',
    'BCI-13',
  ),
};

const noAnnotation = assumed(
  undefined,
  bci('ulm7h0z3w'),
  'Annotations count only for pods on virtual nodes',
  'BCI-33',
);

/** The same instances made through Baidu's own API or console, which know no hooks. */
export const baiduBciApi: Platform = {
  ...baiduBci,
  id: 'baidu-bci-api',
  label: { en: 'Baidu AI Cloud BCI, own API', zh: '百度智能云 BCI（OpenAPI）' },
  postStart: everyHandler(
    documented('no-such-field', bciSdk, 'Container has probes but no lifecycle', 'BCI-11'),
  ),
  preStop: everyHandler(
    documented('no-such-field', bciSdk, 'Container has probes but no lifecycle', 'BCI-11'),
  ),
  defaultGrace: unknown(
    seconds(30),
    seconds(0),
    bci('Hlglufnlg'),
    'The field exists; no default is given',
    'BCI-12',
  ),
  zeroGrace: unknown('unset', 'one-second', bciSdk, 'A zero is left out of the request: omitempty', 'BCI-12'),
  annotations: {
    ignoreExitCode: noAnnotation,
    ignoreNotReady: noAnnotation,
    maxPendingMinutes: noAnnotation,
    failStrategy: noAnnotation,
    delayRelease: noAnnotation,
  },
  terminationMessage: documented(
    undefined,
    bciSdk,
    'Container has no field for termination messages',
    'BCI-11',
  ),
};
