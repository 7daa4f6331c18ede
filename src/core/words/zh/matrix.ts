import type { matrix as en } from '../en/matrix.ts';

/** What other platforms make of a manifest, in Chinese. */
export const matrix: Record<keyof typeof en, string> = {
  'matrix.fate.runs': '会运行',
  'matrix.fate.ignored': '被忽略',
  'matrix.fate.refused': '被拒绝',
  'matrix.fate.fails': '会失败',
  'matrix.fate.no-such-field': '没有此字段',
  'matrix.fate.dropped': '被丢弃',

  'matrix.outcome.unreadable': '无法读取',
  'matrix.outcome.refused': 'Pod 被拒绝',
  'matrix.outcome.no-process': '没有进程',
  'matrix.outcome.expired': '没有启动',
  'matrix.outcome.runs-on': '一直运行',
  'matrix.outcome.loops': '反复重启',
  'matrix.outcome.ends-itself': '自行结束',
  'matrix.outcome.leaves': '收到信号后退出',
  'matrix.outcome.killed': '被强制终止',

  'matrix.differs.runs': '{container} 的 {handler} 形式的 {hook} 会运行。',
  'matrix.differs.ignored': '{container} 的 {handler} 形式的 {hook} 会被忽略，没有提示。',
  'matrix.differs.fails': '{container} 的 {handler} 形式的 {hook} 能通过校验，但会失败。',
  'matrix.differs.no-such-field': '{container} 的 {handler} 形式的 {hook} 没有对应的字段。',
  'matrix.differs.dropped': 'API 会丢弃 {container} 的 {handler} 形式的 {hook}，没有提示。',

  'matrix.differs.unreadable': '这段文本无法读取。',
  'matrix.differs.refused': 'Pod 被拒绝。',
  'matrix.differs.no-process': '没有任何进程运行。',
  'matrix.differs.expired': '没有容器及时启动。',
  'matrix.differs.runs-on': '模拟结束时仍未结束。',
  'matrix.differs.loops': '容器被终止后再次启动，反复如此。',
  'matrix.differs.ends-itself': '自行结束。',
  'matrix.differs.leaves': '进程收到信号后退出，退出码 {code}。',
  'matrix.differs.killed': '进程被强制终止，退出码 {code}。',
  'matrix.differs.sooner': '早 {by} 秒结束：{took} 秒，而不是 {usual} 秒。',
  'matrix.differs.later': '晚 {by} 秒结束：{took} 秒，而不是 {usual} 秒。',
  'matrix.differs.grace-powerless': '清单中的终止宽限期不起作用。',
  'matrix.differs.grace-twice': 'preStop 之后，信号再次得到完整的终止宽限期。',
  'matrix.differs.together': '业务容器并发启动，而不是依次启动。',
  'matrix.differs.object': '进程仍在运行时，对象已经移除。',
};
