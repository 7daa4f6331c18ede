import type { alternatives as en } from '../en/alternatives.ts';

/** What may be true instead where no source says, in Chinese. */
export const alternatives: Record<keyof typeof en, string> = {
  'alternative.note': '{platform} 的文档未说明{what}。也可能是：{verdict}',
  'alternative.note.quiet': '{platform} 的文档未说明{what}；图中同时画出另一种可能。',

  'alternative.hooks': '是否运行 {handlers} 形式的回调',
  'alternative.probes': '是否运行每一种探针',
  'alternative.minimumStop': '宽限期用完后，进程在信号之后还有多少时间',
  'alternative.defaultGrace': '默认的终止宽限期',
  'alternative.other': '这里会发生什么',
};
