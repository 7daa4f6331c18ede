import { eciApi, eciOrder, eciPending, eciStates } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const handlers = {
  exec: documented('runs', eciStates, 'The state Terminating is described by its preStop', 'PLAT-31'),
  httpGet: unknown(
    'runs',
    'ignored',
    eciApi,
    'The API has fields for it; pages on virtual nodes are silent',
    'PLAT-30',
  ),
  tcpSocket: unknown(
    'runs',
    'ignored',
    eciApi,
    'The API has fields for it; pages on virtual nodes are silent',
    'PLAT-30',
  ),
  sleep: unknown('ignored', 'runs', eciApi, 'The API has no field for it', 'PLAT-30'),
} satisfies Platform['preStop'];

/** Alibaba Cloud's elastic container instances, reached through a virtual node. */
export const alibabaEci: Platform = {
  ...borrowed(kubernetes_1_36, 'ECI does not say; as Kubernetes'),
  id: 'alibaba-eci',
  label: { en: 'Alibaba Cloud ECI', zh: '阿里云 ECI' },
  postStart: handlers,
  preStop: handlers,
  minimumStop: unknown(
    seconds(2),
    seconds(0),
    eciStates,
    'No page says; Kubernetes gives two seconds',
    'PLAT-34',
  ),
  startOrder: documented('concurrent', eciOrder, 'Containers start and exit together by default', 'PLAT-32'),
  sidecars: unknown(
    'ordered',
    'none',
    eciOrder,
    'Not mentioned there; priorities are offered instead',
    'PLAT-32',
  ),
  maxPending: documented(
    seconds(4 * 3600),
    eciPending,
    'StartingFailed: after four hours of Pending',
    'PLAT-33',
  ),
  priorityVariables: documented(
    {
      launch: { name: 'ECI_CONTAINER_LAUNCH_PRIORITY', rule: 'PLAT-32' },
      exit: { name: 'ECI_CONTAINER_EXIT_PRIORITY', rule: 'PLAT-32' },
    },
    eciOrder,
    'From -1000 to 1000, larger first; an exit order may exceed the grace',
    'PLAT-32',
  ),
  states: documented(
    [
      { during: 'pending', name: { en: 'Scheduling', zh: '创建中' }, phase: 'Pending', billed: false },
      { during: 'creating', name: { en: 'Pending', zh: '启动中' }, phase: 'Pending', billed: true },
      { during: 'running', name: { en: 'Running', zh: '运行中' }, phase: 'Running', billed: true },
      { during: 'terminating', name: { en: 'Terminating', zh: '终止中' }, phase: 'Running', billed: true },
      { during: 'succeeded', name: { en: 'Succeeded', zh: '运行成功' }, phase: 'Succeeded', billed: false },
      { during: 'failed', name: { en: 'Failed', zh: '运行失败' }, phase: 'Failed', billed: false },
    ],
    eciStates,
    'The table of states, phases and billing',
    'PLAT-31',
  ),
};
