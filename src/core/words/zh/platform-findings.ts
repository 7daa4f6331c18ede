import type { platformFindings as en } from '../en/platform-findings.ts';

/** What is worth knowing about what a platform adds to Kubernetes, in Chinese. */
export const platformFindings: Record<keyof typeof en, string> = {
  'finding.hook-dropped':
    '特性门控 {gate} 已关闭，API 会直接丢弃 {container} 的 {hook}，且没有任何提示：{handler} 形式的回调不会运行。',
  'finding.billed':
    '{platform} 对这次运行的 {total} 秒计费；其中 {ending} 秒处于删除过程，因为 Pod 设置了 preStop。',
  'finding.exit-order-exceeds-grace':
    '{variable} 让容器分 {tiers} 批退出，每一批都有完整的 {total} 秒终止宽限期，合计用去 {took} 秒。',
  'finding.pending-too-long': '{limit} 分钟后仍没有容器启动，{platform} 终止了实例；没有运行任何回调。',

  'finding.annotation-misplaced':
    'Annotation {key} 写在 {kind} 上，而没有写在 Pod 模板中；它只在 Pod 模板中生效。',
  'finding.annotation-names-nobody': 'Annotation {key} 指定了 {name}，但没有这个名字的容器。',
  'finding.exit-code-ignored':
    '{containers} 的退出码不计入结果；其他容器都结束之后，它会被强制终止，文档未说明此时是否运行 preStop。',
  'finding.exit-code-never-counts': 'Annotation {key} 在此不起作用：restartPolicy 为 Always，Pod 不会结束。',
  'finding.not-ready-ignored': '{containers} 未就绪时，Pod 也可以就绪。',
  'finding.pending-limit': '如果 {minutes} 分钟后仍没有容器启动，实例会被终止，不运行任何回调。',
  'finding.pending-limit-invalid':
    'Annotation {key} 的取值是 {least} 到 {most} 的整数分钟，而不是“{asked}”；本次模拟取 {minutes} 分钟。',
  'finding.fail-strategy.fail-back':
    '实例创建失败时会重试，其间保持 Pending（失败自动恢复）。在这次模拟中，实例可以创建。',
  'finding.fail-strategy.fail-over':
    '实例创建失败时会重试，其间保持 Pending（失败转移，与 fail-back 效果相同）。在这次模拟中，实例可以创建。',
  'finding.fail-strategy.fail-fast':
    '实例创建失败时会立即报告，并保持 Pending，由上层决定如何处理（快速失败）。在这次模拟中，实例可以创建。',
  'finding.fail-strategy-invalid':
    'Annotation {key} 的取值是 fail-back、fail-over 或 fail-fast，而不是“{asked}”。',
  'finding.delayed-release':
    'Job 类型的实例在结束后保留 {minutes} 分钟（延迟销毁时长）；这不会运行任何回调。',

  'finding.termination-message-unread': '{platform} 不读取终止消息。',
  'finding.termination-message-share':
    '有 {count} 个容器时，每条终止消息最多显示 {share} 字节，而不是 {whole} 字节：一个 Pod 合计 {all} 字节，平均分配。',
  'finding.termination-message-fallback':
    '如果 {container} 失败且消息文件为空，则以日志末尾代替，最多 2048 字节或 80 行。',
};
