import type { grace as rules } from '../en/grace.ts';

export const grace: Readonly<Record<keyof typeof rules, string>> = {
  'T-22': 'kubelet 等待 preStop 结束，但最多等到宽限期用完。',
  'T-23': 'preStop 用掉的整秒数从宽限期中扣除，不足一秒的部分还回来；剩下的留给进程。',
  'T-24': 'preStop 之后发送停止信号，剩余宽限期用完后发送 SIGKILL。',
  'T-30': '因为按整秒向下取整，停止最多可能比宽限期晚一秒，有 Sidecar 容器时最多晚两秒。',
  'T-31':
    '宽限期用完时 preStop 仍在运行，也照样发送信号，2 秒后发送 SIGKILL；期间该回调继续运行，没有任何事件。',
  'T-32': '停止信号与 SIGKILL 之间至少有 2 秒，宽限期为 0 或 1 时也一样。',
  'T-33':
    '恰好在宽限期用完时结束的回调，既算被放弃也算结束；恰好在停止期限到时的退出两种结果都有，这里算作被杀死。',
  'T-34': 'preStop 失败会产生事件 FailedPreStopHook，随后立即发送信号，剩余宽限期照旧。',
  'T-35': '进程在 preStop 期间结束时，exec 回调随之死亡并算失败；sleep 回调则会等到结束。',
  'T-36': '被放弃的回调随容器死亡时，FailedPreStopHook 会在停止之后才出现；sleep 回调永远不会有。',
  'T-37': '运行时对每个容器只发送一次停止信号。',
  'T-38': '停止 Pod 时，所有容器同时处理，各有整个宽限期；然后停止沙箱。',
  'T-39': 'Killing 事件在 preStop 之前出现。',
};
