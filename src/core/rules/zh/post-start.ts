import type { postStart as rules } from '../en/post-start.ts';

export const postStart: Readonly<Record<keyof typeof rules, string>> = {
  'S-20': '回调的输出不进入任何日志，成功的回调也不产生事件。',
  'S-21': '回调至少运行一次：容器每次重启都会再次运行 postStart；终止过程中 kubelet 重启会再次运行 preStop。',
  'S-22': '命令以非 0 退出、连接失败或处理程序无法运行时，postStart 失败，随后产生事件 FailedPostStartHook。',
  'S-23': 'postStart 失败后立即停止该容器。',
  'S-24': 'postStart 失败引起的停止使用 Pod 的宽限期，探针自己的宽限期不起作用。',
  'S-25': '因 postStart 失败而被停止的容器仍会先运行 preStop。',
  'S-26': 'postStart 失败后，这次同步继续处理下一个容器。',
  'S-27': 'postStart 失败的容器以 PostStartHookError 为原因等待，只有这条消息里有回调的输出。',
  'S-28':
    'postStart 失败之后由进程的退出码决定：策略为 OnFailure 时，以 0 退出的应用不会重启，Pod 可能变为 Succeeded。',
  'S-29': 'postStart 失败后的第一次重启没有延迟，之后依次等待 10、20、40 秒，以此类推。',
};
