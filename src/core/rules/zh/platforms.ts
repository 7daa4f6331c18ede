import type { platforms as rules } from '../en/platforms.ts';

export const platforms: Readonly<Record<keyof typeof rules, string>> = {
  'PLAT-1': '1.22 到 1.27 中，删除时 preStop 之后的信号还能再得到整个宽限期，总共最多两倍宽限期。',
  'PLAT-2': '1.27 及以前，删除时信号之后没有最短时间：宽限期 1 秒就是 1 秒。',
  'PLAT-3': '1.27 及以前强制删除不运行 preStop；1.28 到 1.29 则按 Pod 的整个宽限期运行。',
  'PLAT-4': '1.28 及以前的 kubelet 会让 sleep 回调失败；1.29 在门控未开启时跳过它；自 1.30 起会运行。',
  'PLAT-5': '1.35 及以前，每次同步之后都要等 relist，所以每个 Sidecar 容器多用最多一秒，删除最多晚两秒开始。',
  'PLAT-6': '1.34 及以前大约每 10 秒查看一次处于回退延迟的 Pod；自 1.35 起在回退延迟结束时查看。',
  'PLAT-7': '1.33 及以前的 kubelet 不认识容器级的重启策略和规则，由 Pod 的策略决定。',
  'PLAT-8': '1.31 及以前，更换 Sidecar 容器的镜像不会重启任何东西。',
  'PLAT-9': '1.35 中，终止中的 Pod 的所有 exec 探测都被取消并报错，就绪状态因此冻结；其他探测照常进行。',
  'PLAT-10': '事件的措辞在 1.26、1.29、1.33 和 1.35 有所改变。',
  'PLAT-11': '1.35 中门控关闭，重启所有容器的规则只会重启自己的容器。',
  'PLAT-12': '1.26 及以前，被删除的 Pod 可能在阶段仍为 Running 时就消失。',
  'PLAT-13': '1.31 及以前，软驱逐使用节点设置的时长，即使它比 Pod 的更长。',
  'PLAT-14':
    '不认识该字段（1.27 及以前）或其特性门控关闭时，restartPolicy 为 Always 的 Init 容器只是普通的 Init 容器。',
  'PLAT-15': '1.31 及以前，启动探针成功后仍继续运行。',
  'PLAT-16': '一条终止消息最多 4096 字节，一个 Pod 的终止消息合计最多 12 KiB，由各容器平均分配。',
  'PLAT-17': '使用 FallbackToLogsOnError 时，失败且消息文件为空的容器显示日志末尾，最多 2048 字节或 80 行。',
  'PLAT-18':
    '因节点失联而删除 Pod 的事件，1.28 及以前由 taint-controller 发出，之后由 taint-eviction-controller 发出。',
  'PLAT-19':
    'kubelet 重启后，从 1.35 起容器的就绪与启动状态保持不变；1.34 及以前，配有相应探针的容器要等探针再次成功。',
  'PLAT-20': '华为 CCI 只支持 exec 形式的回调；其他形式是被忽略还是被拒绝，文档没有说明。',
  'PLAT-21': '华为 CCI 不支持 TCP 形式的启动探针。',
  'PLAT-30': '阿里云 ECI 的 API 有 exec、httpGet、tcpSocket 回调的字段，没有 sleep。',
  'PLAT-31': '在阿里云 ECI 上，带 preStop 的 Pod 在回调完成前处于终止中；启动中与运行中一样计费。',
  'PLAT-32':
    '在阿里云 ECI 上，容器默认并发启动和退出，可用 -1000 到 1000 的优先级排序；设置退出顺序可能超过宽限期。',
  'PLAT-33': '在阿里云 ECI 上，处于 Pending 超过 4 小时的 Pod 会被终止。',
  'PLAT-34': '阿里云 ECI 没有说明信号之后至少有多久；这里按 Kubernetes 假设为 2 秒。',
  'PLAT-40': 'Azure 第一代虚拟节点在 provider 1.6.0 之前会忽略回调。',
  'PLAT-41':
    '自 1.6.0 起，Azure 第一代虚拟节点拒绝 exec、httpGet、tcpSocket 回调和启动探针，只含 sleep 的回调会被丢弃。',
  'PLAT-42': '在 Azure 第一代虚拟节点上，宽限期不起作用，Pod 对象先于容器消失。',
  'PLAT-43': 'Azure 虚拟节点 v2 像 Kubernetes 一样运行回调。',
  'PLAT-44': 'Azure 第一代虚拟节点的容器组只有普通的 Init 容器，因此可重启的 Init 容器按普通的处理。',
  'PLAT-50': 'GKE Spot 节点被收回时，普通 Pod 最多有 15 秒，关键 Pod 再有 15 秒。',
  'PLAT-55': '没有资料表明 EKS on Fargate 有所不同，这里认为它与 Kubernetes 一样运行回调。',
  'PLAT-60': 'Knative Serving 的 API 没有 lifecycle 字段，带有它的容器会被拒绝。',
  'PLAT-61': 'Knative Serving 自行把宽限期设为修订版的 timeoutSeconds，默认 300 秒。',
  'PLAT-62': '除非运维人员允许，Knative Serving 不接受 Init 容器、截止时间和探针自己的宽限期。',
  'PLAT-65':
    'podman kube play 不支持回调，也不支持就绪态和启动探针、截止时间和终止消息；宽限期和停止信号有效。',
  'PLAT-70': 'KWOK 不运行容器，所以回调从不运行，被删除的 Pod 立即消失。',
};
