import { podLifecyclePage } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { assumed, documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const hooks = 'https://cloud.baidu.com/doc/BCI/s/Ulbxcedhb';
const lifecycle = 'https://cloud.baidu.com/doc/BCI/s/klxljkjg8';
const order = 'https://cloud.baidu.com/doc/BCI/s/hmce71a42';
const probes = 'https://cloud.baidu.com/doc/BCI/s/Alm8x9128';
const messages = 'https://cloud.baidu.com/doc/BCI/s/Blm8xcnhx';
const annotations = 'https://cloud.baidu.com/doc/BCI/s/ulm7h0z3w';
const jobs = 'https://cloud.baidu.com/doc/BCI/s/Mm7lmxteo';

const handlers = {
  exec: documented('runs', hooks, 'Only exec hooks are supported'),
  httpGet: documented('ignored', hooks, 'httpGet hooks are ignored'),
  tcpSocket: documented('ignored', hooks, 'tcpSocket hooks are ignored'),
  sleep: unknown('ignored', 'runs', hooks, 'Not named; only exec is said to be supported'),
} satisfies Platform['preStop'];

const probed = assumed(
  'runs',
  probes,
  'Three probes are supported; no handler is excluded',
) satisfies Platform['probes']['startup']['exec'];
const handled = { exec: probed, httpGet: probed, tcpSocket: probed, grpc: probed };

/**
 * Baidu AI Cloud's container instances, reached through a virtual node. What its pages leave open is taken
 * from Kubernetes, whose words they mostly repeat.
 */
export const baiduBci: Platform = {
  ...kubernetes_1_36,
  id: 'baidu-bci',
  label: { en: 'Baidu AI Cloud BCI', zh: '百度智能云 BCI' },
  postStart: handlers,
  preStop: handlers,
  probes: { startup: handled, liveness: handled, readiness: handled },

  defaultGrace: assumed(
    seconds(30),
    podLifecyclePage,
    'BCI names no default; the API server fills in 30 seconds',
  ),
  maxGrace: assumed(kubernetes_1_36.maxGrace.value, hooks, 'No upper bound is named'),
  graceAfterHook: documented('remaining', hooks, 'The grace counts from before preStop'),
  minimumStop: unknown(
    seconds(2),
    seconds(0),
    hooks,
    'Said to end within the grace whatever the hook does; Kubernetes adds two seconds',
  ),
  zeroGrace: assumed('one-second', hooks, 'Not mentioned; as Kubernetes'),
  zeroGraceRunsHook: assumed(true, hooks, 'Not mentioned; as Kubernetes'),

  startOrder: documented('concurrent', order, 'Containers start and stop together unless priorities are set'),
  sidecars: unknown('ordered', 'none', order, 'No page mentions restartable init containers'),

  maxPending: documented(
    seconds(3600),
    'https://cloud.baidu.com/doc/BCI/s/nm6vyaaw8',
    'One hour unless the annotation says otherwise',
  ),
  priorityVariables: documented(
    { launch: 'BCI_CONTAINER_LAUNCH_PRIORITY', exit: 'BCI_CONTAINER_EXIT_PRIORITY' },
    order,
    'With an exit order the pod may outlive its grace',
  ),
  annotations: {
    ignoreExitCode: documented(
      'bci.virtual-kubelet.io/bci-ignore-exit-code-containers',
      jobs,
      'The annotation',
    ),
    ignoreNotReady: documented(
      'bci.virtual-kubelet.io/bci-ignore-not-ready-containers',
      'https://cloud.baidu.com/doc/BCI/s/Cm8i72r34',
      'The annotation',
    ),
    maxPendingMinutes: documented(
      'bci.virtual-kubelet.io/bci-max-pending-minute',
      'https://cloud.baidu.com/doc/BCI/s/nm6vyaaw8',
      'Whole minutes from 10 to 1440',
    ),
    failStrategy: documented(
      'bci.virtual-kubelet.io/bci-fail-strategy',
      'https://cloud.baidu.com/doc/BCI/s/hm7vv5fgo',
      'fail-back, fail-over or fail-fast',
    ),
    delayRelease: documented(
      'bci.virtual-kubelet.io/pod-delay-release-duration-minute',
      annotations,
      'Pods of Jobs only',
    ),
  },
  namedSidecarStop: unknown(
    'without-hook',
    'with-hook',
    jobs,
    'Stopped by force; whether preStop runs is not said',
  ),
  terminationMessage: documented(
    { perContainer: 4096, perPod: 12288 },
    messages,
    '4 KB each, 12 KB in all, shared evenly',
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
    lifecycle,
    'The table of states, phases and billing',
  ),
};
