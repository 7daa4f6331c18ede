import type { assumptions as en } from '../en/assumptions.ts';

/** What a run takes for granted, in Chinese. */
export const assumptions: Record<keyof typeof en, string> = {
  'assumption.hook': '{platform} 的文档未说明：{container} 的 {handler} 形式的 {hook} {fate}，这是推断。',
  'assumption.hook.unknown':
    '{platform} 是否运行 {handler} 形式的回调尚不清楚；本次模拟按 {container} 的 {hook} {fate}处理，实际也可能{otherwise}。',
  'assumption.default-grace': '{platform} 没有说明默认的终止宽限期；本次模拟取 {grace} 秒。',
  'assumption.minimum-stop':
    '宽限期用完后，本次模拟在发送信号后仍给进程 {least} 秒。{platform} 是否如此尚不清楚，也可能是 {otherwise} 秒。',
  'assumption.as-nearest': '{platform} 的文档未说明{what}；本次模拟按最接近的平台推断。',
  'assumption.not-known': '{platform} 上{what}尚不清楚；另一种答案也可能成立。',
  'assumption.behaviour': '{subject}：{what}',
  'assumption.behaviour.probe': '{container} 的{probe}：{what}',
  'assumption.image-signal': '镜像可能自己指定停止信号；本次模拟向 {containers} 发送 {signal}。',
  'assumption.back-off-factor': '本次模拟中的重启恰好等待标称时间；真实的 kubelet 最多等 1.5 倍。',
  'assumption.relist-phase':
    'kubelet 每秒查看一次运行时，下一次查看时才注意到进程结束：重启可能提前或推迟最多 1 秒。',

  'spread.exit': '真实的 kubelet 有自己的节奏：最后一个进程在删除后 {from} 到 {to} 秒消失，最坏 {to} 秒。',
  'spread.gone': '真实的 kubelet 有自己的节奏：Pod 对象在删除后 {from} 到 {to} 秒消失，最坏 {to} 秒。',
  'spread.start':
    '真实的 kubelet 有自己的节奏：{container} 的第 {start} 次启动在 {from} 到 {to} 秒之间，最坏 {to} 秒。',
  'fate.runs': '会运行',
  'fate.ignored': '会被忽略',
  'fate.refused': '会被拒绝',
  'fate.fails': '会失败',
  'fate.no-such-field': '不存在',

  'what.startOrder': '容器的启动顺序',
  'what.sidecars': 'Sidecar 容器如何启动和停止',
  'what.backOff': '重启等待多久',
  'what.zeroGrace': '宽限期为 0 时会怎样',
  'what.zeroGraceRunsHook': '宽限期为 0 时是否跳过 preStop',
  'what.graceAfterHook': 'preStop 是否计入宽限期',
  'what.graceHonoured': '清单中的宽限期是否有效',
  'what.objectRemoval': '被删除的 Pod 的对象何时移除',
  'what.probesWhileTerminating': 'Pod 终止期间是否继续运行探针',
  'what.namedSidecarStop': '被强制终止的 Sidecar 容器是否运行 preStop',
};
