import { eciApi, eciOrder, eciStates } from '../../rules/index.ts';
import { seconds } from '../../time.ts';
import { borrowed } from '../borrowed.ts';
import { documented, unknown } from '../known.ts';
import type { Platform } from '../platform.ts';
import { kubernetes_1_36 } from './kubernetes.ts';

const handlers = {
  exec: documented('runs', eciStates, 'The state Terminating is described by its preStop'),
  httpGet: unknown('runs', 'ignored', eciApi, 'The API has fields for it; pages on virtual nodes are silent'),
  tcpSocket: unknown(
    'runs',
    'ignored',
    eciApi,
    'The API has fields for it; pages on virtual nodes are silent',
  ),
  sleep: unknown('ignored', 'runs', eciApi, 'The API has no field for it'),
} satisfies Platform['preStop'];

/** Alibaba Cloud's elastic container instances, reached through a virtual node. */
export const alibabaEci: Platform = {
  ...borrowed(kubernetes_1_36, 'ECI does not say; as Kubernetes'),
  id: 'alibaba-eci',
  label: { en: 'Alibaba Cloud ECI', zh: '阿里云 ECI' },
  postStart: handlers,
  preStop: handlers,
  minimumStop: unknown(seconds(2), seconds(0), eciStates, 'No page says; Kubernetes gives two seconds'),
  startOrder: documented('concurrent', eciOrder, 'Containers start and exit together by default'),
  sidecars: unknown('ordered', 'none', eciOrder, 'Not mentioned there; priorities are offered instead'),
  maxPending: documented(
    seconds(4 * 3600),
    'https://help.aliyun.com/document_detail/122385.html',
    'StartingFailed: after four hours of Pending',
  ),
  priorityVariables: documented(
    { launch: 'ECI_CONTAINER_LAUNCH_PRIORITY', exit: 'ECI_CONTAINER_EXIT_PRIORITY' },
    eciOrder,
    'From -1000 to 1000, larger first; an exit order may exceed the grace',
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
  ),
};
