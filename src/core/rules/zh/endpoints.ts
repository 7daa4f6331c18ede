import type { endpoints as rules } from '../en/endpoints.ts';

export const endpoints: Readonly<Record<keyof typeof rules, string>> = {
  'R-60': '所有业务容器和 Sidecar 容器都就绪，并且每个 readinessGates 的状况都为真时，Pod 才是 Ready。',
  'R-61':
    '端点从删除起为 terminating，Pod 为 Ready 时为 serving，只有 serving 且不在 terminating 时才是 ready。',
  'R-62':
    '没有 ready 端点的 Service 仍会使用 serving 且 terminating 的端点，所以唯一的副本在停止过程中还会收到流量。',
  'R-63': '从 Service 摘除与 preStop、停止信号同时进行；preStop 等待的时间不短于代理更新所需，就不会丢请求。',
  'R-64': '节点驱逐、节点关闭和截止时间不会把端点标为 terminating；直到 Pod 未就绪之前流量照常。',
  'R-65':
    'Init 容器以 0 退出后才就绪；所有 Init 容器就绪、所有 Sidecar 容器启动后，Pod 才算初始化完成；一旦有业务容器运行过就一直算完成。',
  'R-66':
    '从未运行过的业务容器，在 Pod 结束后为 ContainerStatusUnknown，退出码 137；Init 容器尚未全部结束时除外。',
};
