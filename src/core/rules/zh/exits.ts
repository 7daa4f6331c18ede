import type { exits as rules } from '../en/exits.ts';

export const exits: Readonly<Record<keyof typeof rules, string>> = {
  'R-30': '进程自行结束时不会运行 preStop，无论是完成、崩溃还是内存不足。',
  'R-31': '进程以 0 退出为 Completed，否则为 Error；被信号 n 终止时退出码为 128 + n。',
  'R-32': '作为 PID 1 且没有处理停止信号的进程会忽略该信号，前面的 shell 也常常不转发；最终以 137 被杀死。',
  'R-33':
    '结束的容器是否重启，先看匹配的规则，再看容器自己的策略，最后看 Pod 的策略；已删除的 Pod 中都不重启。',
  'R-34': '所有业务容器都彻底结束后，下一次同步用 Pod 的宽限期停止 Sidecar 容器。',
  'R-50': 'Init 容器彻底失败后，Pod 的阶段为 Failed。',
  'R-51': 'Init 容器还没做完，或有业务容器从未启动时，阶段为 Pending。',
  'R-52': '有业务容器在运行或将要重启时，阶段为 Running。',
  'R-53': '没有容器在运行、也不再重启时，若所有业务容器都以 0 退出则为 Succeeded，否则为 Failed。',
  'R-54': 'Sidecar 容器的退出码不影响阶段。',
  'R-55': '自 1.27 起，被删除的 Pod 先按退出码进入终态阶段，对象才消失。',
  'R-56': '所有容器都停止之后才会公布终态阶段，此后不再改变。',
};
