import type { backOff as rules } from '../en/back-off.ts';

export const backOff: Readonly<Record<keyof typeof rules, string>> = {
  'R-40': '崩溃容器的第一次重启没有延迟，只有最多一秒的发现时间。',
  'R-41': '之后的重启从进程结束算起，依次等待 10、20、40、80、160 秒，此后一直是 300 秒。',
  'R-42': '开启特性门控 ReduceDefaultCrashLoopBackOffDecay 后，等待从 1 秒开始，最多 60 秒。',
  'R-43': '节点的 maxContainerRestartPeriod 是等待的上限；若比首次等待还短，首次等待也取这个值。',
  'R-44':
    '实际等待是标称值的 1.0 到 1.5 倍；1.34 及以前大约每 10 秒查看一次，自 1.35 起在等待结束时查看，最迟每分钟一次。',
  'R-45': '处于回退延迟中的容器以 CrashLoopBackOff 为原因等待，但要到下一次同步 API 才会显示。',
  'R-46': 'postStart 失败的容器适用同样的回退延迟。',
  'R-47': '重启所有容器时会移除旧容器，因此找不到回退记录，也不等待。',
};
