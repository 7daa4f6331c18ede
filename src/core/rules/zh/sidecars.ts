import type { sidecars as rules } from '../en/sidecars.ts';

export const sidecars: Readonly<Record<keyof typeof rules, string>> = {
  'T-80': '所有业务容器和后一个 Sidecar 容器都结束后才轮到某个 Sidecar 容器；没有运行的视为已结束。',
  'T-81': 'Sidecar 容器的 preStop 与其他容器同时开始，等待的只是停止信号。',
  'T-82': '业务容器的进程和回调都结束才算结束，所以即使进程已退出，sleep 回调仍会拖住 Sidecar 容器。',
  'T-83': '宽限期用完时还没轮到的 Sidecar 容器会同时收到信号，各有 2 秒。',
  'T-84': 'Sidecar 容器得到的是宽限期减去自己的回调和等待之后剩下的整秒数，至少 2 秒。',
  'T-85': '回调用掉整个宽限期的 Sidecar 容器不再等待次序。',
  'T-86': '终止过程中退出的 Sidecar 容器不会重启；在此之前，无论 Pod 策略如何都会重启。',
  'T-87': 'Pod 完成后，Sidecar 容器在最后一个业务容器结束之后的那次同步中被停止。',
  'T-88': '1.28 中 Sidecar 容器与其他容器一起停止；自 1.29 起按次序等待，从未启动的业务容器不会拖住它们。',
  'T-89': '停止单个容器时没有次序。',
};
