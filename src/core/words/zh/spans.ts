import type { spans as en } from '../en/spans.ts';

/** Why a span is there, in Chinese. */
export const spans: Record<keyof typeof en, string> = {
  'span.waiting.turn-to-start': '{container} 等待创建：同一 Pod 的容器一个接一个地启动。',
  'span.waiting.launch': '{container} 等待创建：{other} 的 {variable} 更大，因此 {other} 先启动。',
  'span.waiting.launch-ready': '{container} 等待创建：{other} 的 {variable} 更大，因此要等 {other} 就绪。',
  'span.waiting.init': '{container} 等待创建：Init 容器先运行。',
  'span.waiting.deletion': '{container} 不会被创建：还没轮到它，Pod 就结束了。',
  'span.waiting.creating': '运行时正在创建 {container}，其进程尚未运行。',
  'span.waiting.turn-to-stop':
    '{container} 等待轮到它停止：所有业务容器和排在后面的 Sidecar 容器都结束后，它才会收到 {signal}。',
  'span.running': '{container} 的进程正在运行。',
  'span.postStart':
    '<postStart>postStart</postStart> 运行期间，此 Pod 中不会发生其他事情：不启动别的容器，不运行探针，删除也要等待。',
  'span.postStart.failed':
    '<postStart>postStart</postStart> 在 {took} 秒后失败，kubelet 因此终止 {container}。',
  'span.preStop':
    'kubelet 等 <preStop>preStop</preStop> 结束后才发送 {signal}；它用去的 {took} 秒计入 <grace>{total} 秒终止宽限期</grace>。',
  'span.preStop.open': 'kubelet 等 <preStop>preStop</preStop> 结束后才发送 {signal}。',
  'span.preStop.failed': '<preStop>preStop</preStop> 在 {took} 秒后失败；这既不会取消也不会推迟 {signal}。',
  'span.preStop.abandoned':
    '<preStop>preStop</preStop> 用完了整个 <grace>{total} 秒终止宽限期</grace>，kubelet 不再等待它。',
  'span.preStop.skipped-exit': '进程自行结束时不会运行 preStop。',
  'span.preStop.skipped': 'preStop 不会运行：这次终止没有留给它的时间。',
  'span.stopping':
    '收到 {signal} 后，进程还有 {timeout} 秒，之后是 <kill>SIGKILL</kill>：这是 <grace>{total} 秒终止宽限期</grace>剩下的时间。',
  'span.stopping.minimum':
    '收到 {signal} 后，进程还有 {timeout} 秒，之后是 <kill>SIGKILL</kill>：无论 <grace>{total} 秒终止宽限期</grace>剩下多少，至少给这么多。',
  'span.backoff': '{container} 崩溃次数过多，不会立即重启：每次崩溃后 kubelet 都等得更久，从退出时算起。',
  'span.exited': '{container} 已结束，不会再启动。',
  'span.exited.restart': '{container} 已结束，kubelet 一处理到它就会重新启动。',
  'span.grace':
    '<grace>{total} 秒终止宽限期</grace>从终止开始时算起：发送信号前用去 {spent} 秒，之后剩下 {left} 秒。',
  'span.grace.minimum':
    '<grace>{total} 秒终止宽限期</grace>从终止开始时算起：发送信号前用去 {spent} 秒，剩下的不足最少的 {minimum} 秒。',
  'span.grace.lost': '这 {total} 秒宽限期已无人知晓：kubelet 停过机，重新开始终止。',
  'span.grace.open': '<grace>{total} 秒终止宽限期</grace>从终止开始时算起。',
  'span.grace.twice':
    '在此版本上，<grace>{total} 秒终止宽限期</grace>给了两次：preStop 一次，发送信号后再一次。',
  'span.hook-ignored': '此平台会忽略 {handler} 形式的回调，而且没有任何提示：{hook} 不会运行，也不占用时间。',
  'span.preStop-detached': 'kubelet 不再等待 preStop，但也不会停止它：它与 {signal} 同时继续运行。',
  'span.hook-no-such-field':
    '{platform} 没有 {handler} 形式的回调所用的字段：{hook} 不会运行，也不占用时间。',
  'span.hook-misspelt':
    '没有名为 {written} 的字段，可能是指 {hook}。照现在的写法，它不会运行，也不占用时间。',
  'span.hook-gate-off':
    '特性门控 {gate} 已关闭，API 会直接丢弃 {handler} 形式的回调，且没有任何提示：{hook} 不会运行，也不占用时间。',
  'span.preStop.by-force': 'preStop 不会运行：平台强制终止此容器。',
  'span.state.billed': '{platform} 称这一阶段为“{state}”，计费。',
  'span.state.free': '{platform} 称这一阶段为“{state}”，不计费。',
  'span.phase': 'Pod 处于 {phase}。',
  'span.phase.Pending': '在每个业务容器都已启动并上报之前，Pod 处于 Pending。',
  'span.phase.Running': '只要有容器在运行或将要重启，Pod 就处于 Running。',
  'span.phase.Succeeded': '每个业务容器的退出码都是 0，Pod 为 Succeeded。',
  'span.phase.Failed': '并非每个业务容器的退出码都是 0，Pod 为 Failed。',
  'span.phase.expired': '没有容器及时启动，平台终止了 Pod：Pod 为 Failed。',
  'span.deletion': 'Pod 已标记为删除；所有容器停止后，其对象才会移除。',
  'span.deletion.at-once': '宽限期为 0 时对象立即移除，早于任何容器停止。',
  'span.deletion.finished': 'Pod 早已结束，一请求删除，其对象就移除。',
  'span.deadline': 'Pod 最多可以活跃 {deadline} 秒，之后 kubelet 会停止它。',
  'span.endpoint.ready': 'Service 会把流量发给此 Pod。',
  'span.endpoint.serving': 'Pod 正在终止但仍然就绪：只有没有其他端点的 Service 才会用它。',
  'span.endpoint.away': 'Service 不会把流量发给此 Pod。',
  'span.probe.success': '{probe}成功 {count} 次。',
  'span.probe.failure': '{probe}失败 {count} 次。',
  'span.probe.error': '{probe}无法运行，其结果不计。',
};
