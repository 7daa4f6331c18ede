import type { hookHandlers as rules } from '../en/hook-handlers.ts';

export const hookHandlers: Readonly<Record<keyof typeof rules, string>> = {
  'D-20':
    '一个回调只能有 exec、httpGet、tcpSocket、sleep 中的一种：一种都没有时在回调处报 Required，第二种在它自己的字段处报 Forbidden。',
  'D-21': 'exec 处理程序必须有 command。',
  'D-22':
    'httpGet 处理程序必须有 port；path 默认为 "/"，scheme 默认为 HTTP；容器端口中不存在的端口名到回调运行时才失败。',
  'D-23': 'tcpSocket 回调能通过 API 校验，但每次运行都会立即失败，因为 kubelet 没有对应的代码。',
  'D-24':
    'sleep 回调的秒数可以从 0（1.33 之前从 1）到等于 Pod 的终止宽限期，尽管报错文本写的是“小于”；postStart 也受此限制。',
  'D-25': '负的宽限期在检查回调之前就变成 1，所以更长的 sleep 会随之被拒绝。',
  'D-26': '只有 restartPolicy 为 Always 的 Init 容器才可以有回调和探针。',
  'D-27': '临时容器不能有回调，也不能有探针。',
  'D-28': 'grpc 只能用于探针，不能用于回调。',
  'D-29': 'Pod 安全性标准的 baseline 和 restricted 策略自 1.34 版起拒绝回调和探针中的 host 字段。',
  'D-30': 'Deployment、Job 等用同样的规则检查 Pod 模板，错误路径以 spec.template.spec 开头。',
  'D-40':
    '特性门控关闭的 API 服务器会悄悄丢弃 sleep、stopSignal、探针的宽限期或 Init 容器的 restartPolicy，随之变空的处理程序也一并丢弃。',
  'D-41': '特性门控关闭的 kubelet 认为 sleep 回调立即完成，也不产生事件。',
  'D-42':
    '早于 1.29 的 kubelet 看到的 sleep 是空处理程序：postStart 失败并杀死容器，preStop 失败后立即发送信号。',
  'D-43': 'API 服务器会在校验前删掉它不认识的字段，不论是版本太旧还是名称写错；因此变空的回调随后会被拒绝。',
  'D-44': '空的 lifecycle 合法，不起任何作用。',
  'D-45': '不支持 exec 的运行时会让 exec 回调失败；httpGet 和 sleep 在 kubelet 中运行，仍然有效。',
};
