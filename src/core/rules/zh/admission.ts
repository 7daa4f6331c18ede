import type { admission as rules } from '../en/admission.ts';

export const admission: Readonly<Record<keyof typeof rules, string>> = {
  'D-46': 'JSON 类型不对的值在解码清单时就会被拒绝，早于任何校验。',
  'D-47': 'Pod 至少有一个容器，每个容器都有镜像和互不相同的名称，名称必须是 DNS 标签。',
  'D-48':
    '让 Pod 持续运行的工作负载，模板中的 restartPolicy 只能是 Always，也不能有 activeDeadlineSeconds；Job 只能用 OnFailure 或 Never。',
  'D-49': '临时容器只能加到运行中的 Pod，不能写在新建的 Pod 或 Pod 模板里。',
  'D-50':
    '容器端口号为 1 到 65535；端口名如有，最多 15 个字符；节点上的一个端口只能给一个容器；使用节点网络时两个端口号必须相同。',
  'D-51':
    '自 1.34 起，特性门控 ContainerRestartRules 关闭时，容器的重启规则和重启策略会被悄悄丢弃，Init 容器的 Always 除外。',
  'D-52': 'Pod 模板之外的工作负载字段不影响单个 Pod，因此那里的缺失只作提示。',
  'D-53': 'Pod 必须有名称，且为 DNS 子域名；没有写命名空间时属于 default。',
};
