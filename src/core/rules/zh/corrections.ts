import type { corrections as rules } from '../en/corrections.ts';

export const corrections: Readonly<Record<keyof typeof rules, string>> = {
  'M-1':
    '工作协程先取下一个更新，再等待比上次同步更新的 relist；所以同步后不久的更新最多等一秒，等待期间到来的删除还要再等一次 relist。',
  'M-2':
    '策略为 Never 时，已结束且带启动或就绪态探针的容器让 Pod 在每次 relist 都同步，因此删除会晚 1 到 2 秒。',
  'M-3': '启动了容器的同步在 40 毫秒内还有一次；以错误结束的同步要等下一次 relist。',
  'M-4': '自行结束的 Pod 在两次 relist 之后才显示终态阶段。',
  'M-5':
    '容器的运行时长从去掉小数的启动秒数算起，所以恰为整数个周期的 initialDelaySeconds 正好在那一次满足。',
  'M-6': '同一时刻发生时以 kubelet 的计时器为准：回调算被放弃，进程算被杀死。',
  'M-7': '录制中没有 LifecycleHTTPFallback 事件，尽管回调确实改用了 HTTP。',
  'M-8': '重启所有容器之后，尝试次数重新从 0 计数，之前的探测结果和回退延迟都不复存在。',
  'M-9': '静态 Pod 没有终态阶段；结束约 0.6 秒后消失，宽限期取自 spec。',
  'M-10': 'kubelet 每秒查看一次运行时，所以进程自行退出会在 0 到 1.1 秒后被发现。',
  'M-11': '回退延迟比较的是：从同步开始时已知的上一次结束到现在的时间，与当前的等待值。',
  'M-12': '等待删除期间因 postStart 失败而停止的容器使用 Pod 自己的宽限期；这是推断，没有录制佐证。',
};
