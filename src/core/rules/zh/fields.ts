import type { fields as rules } from '../en/fields.ts';

export const fields: Readonly<Record<keyof typeof rules, string>> = {
  'D-1':
    '未写 terminationGracePeriodSeconds 时，Pod 的终止宽限期为 30 秒；没有上限，0 合法；自 1.27 起，Pod 中的负值会存为 1。',
  'D-2': 'activeDeadlineSeconds 的取值为 1 到 2147483647，从 Pod 的 startTime 算起，而不是从容器启动算起。',
  'D-3': 'Pod 的 restartPolicy 只能是 Always、OnFailure 或 Never；未写时为 Always。',
  'D-4':
    '容器自己的 restartPolicy 需要特性门控 ContainerRestartRules；关闭时只有 Init 容器可以设置，且只能是 Always。',
  'D-5': '容器的 restartPolicyRules 中第一条与退出码匹配的规则生效；都不匹配时按容器的重启策略处理。',
  'D-6': '一个容器可以有 postStart 回调、preStop 回调、两者都有，或者都没有。',
  'D-7':
    '停止信号取 lifecycle.stopSignal，其次取镜像自带的信号，再次为 SIGTERM；该字段需要特性门控 ContainerStopSignals 和 spec.os.name。',
  'D-8': '探针的 initialDelaySeconds 默认为 0，不能为负。',
  'D-9': '探针的 timeoutSeconds 默认为 1；写 0 会变成 1。',
  'D-10': '探针的 periodSeconds 默认为 10；写 0 会变成 10。',
  'D-11': '探针的 successThreshold 默认为 1；存活态探针和启动探针只能是 1。',
  'D-12': '探针的 failureThreshold 默认为 3；写 0 会变成 3。',
  'D-13':
    '存活态探针和启动探针可以有自己的 terminationGracePeriodSeconds（大于 0，可以比 Pod 的更长）；就绪态探针不可以。',
  'D-14': 'API 服务器把一次删除的宽限期写入 metadata.deletionGracePeriodSeconds。',
  'D-15': '节点的 evictionMaxPodGracePeriod 默认为 0，只与软驱逐有关。',
  'D-16': '只有设置了 shutdownGracePeriod 或按优先级的时长，节点才会体面关闭；两个时长默认都是 0。',
  'D-17':
    '自 1.35 起，节点的 crashLoopBackOff.maxContainerRestartPeriod（1 到 300 秒）限制回退延迟的上限；自 1.32 起可用特性门控开启。',
};
