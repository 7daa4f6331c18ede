import type { pod as en } from '../en/pod.ts';

/** What the API server does with a manifest besides taking or refusing it, in Chinese. */
export const pod: Record<keyof typeof en, string> = {
  'pod.unknown-field': '没有名为 {field} 的字段。kubectl 默认会拒绝它，API 自身则会丢弃它。',
  'pod.misspelt-field':
    '没有名为 {field} 的字段，可能是指 {meant}。kubectl 默认会拒绝它，API 自身则会丢弃它。',
  'pod.no-such-field': '这个版本没有 {field}，它会被去掉。',
  'pod.gate-off': '特性门控 {gate} 已关闭，{field} 被悄悄丢弃。',
  'pod.grace-negative': '终止宽限期不能为负，这里的 {grace} 按 1 秒处理。',
  'pod.grace-template': '负的终止宽限期 {grace} 会留在模板里；由它创建的每个 Pod 得到 1 秒。',
  'pod.grace-kept': '负的终止宽限期 {grace} 会被保留；删除时按 1 秒处理。',
  'pod.no-such-port': '{container} 没有名为 {port} 的端口。API 会接受，但 {hook} 每次运行都会失败。',
  'pod.api-version': '{kind} 的 apiVersion 是 {expected}，不是“{found}”；API 会拒绝。',
  'pod.custom-resource':
    '这个 {kind} 是自定义资源：其模板按普通 Pod 读取，它自己的控制器如何处理则不得而知。',
  'pod.missing': '{kind} 必须有 {field}，否则 API 会拒绝；对单个 Pod 没有影响。',
  'pod.selector': '这个 {kind} 的选择算符与模板的标签不匹配；API 会拒绝。',
};
