import type { kubeletEvents as rules } from '../en/kubelet-events.ts';

export const kubeletEvents: Readonly<Record<keyof typeof rules, string>> = {
  'E-1': 'Created：容器已创建。',
  'E-2': 'Started：容器已启动。',
  'E-3': 'Killing，“Stopping container …”：正在停止整个 Pod。',
  'E-4': 'Killing，“… failed liveness probe”：该容器被停止；若有后半句则会重启。',
  'E-5': 'Killing，“… failed startup probe”：该容器被停止；若有后半句则会重启。',
  'E-6': 'Killing，“Init container … failed … probe”：Sidecar 容器因探针失败被停止。',
  'E-7': 'Killing，“… definition changed, will be restarted”：镜像已更换。',
  'E-8': 'FailedPostStartHook：postStart 失败；自 1.26 起不含细节。',
  'E-9': 'Killing，“FailedPostStartHook”：容器因 postStart 失败被停止。',
  'E-10': 'FailedPreStopHook：preStop 失败；自 1.26 起不含细节。',
  'E-11': 'LifecycleHTTPFallback：HTTPS 回调改用 HTTP 重试；录制中从未出现。',
  'E-12': 'Unhealthy，“… probe failed”：一次探测失败。',
  'E-13': 'Unhealthy，“… probe errored”：探测无法执行，不计入结果。',
  'E-14': 'ProbeWarning：探测成功但有警告，例如被重定向到其他主机。',
  'E-15': 'BackOff：重启被推迟。',
  'E-16': 'Evicted：节点即将驱逐该 Pod。',
  'E-17': 'Preempting：该 Pod 为关键 Pod 让位。',
  'E-18': 'ExceededGracePeriod：停止所花的时间超过了调用方等待的时间。',
  'E-19': 'FailedKillPod：停止失败，将会重试。',
  'E-20': 'DeadlineExceeded：Pod 的活动时间超过截止时间；该事件会重复出现。',
  'E-21': 'Killing，“killing”：正在重启所有容器。',
  'E-22': 'SandboxChanged：沙箱将被重建。',
  'E-23': 'Pulling 和 Pulled：拉取镜像，或镜像已存在。',
  'E-24':
    '同一 Pod 的相同事件合并为一条并计数；发送方先放行 25 条，之后每 5 分钟一条；最后一次出现一小时后，API 服务器将其清除。',
};
