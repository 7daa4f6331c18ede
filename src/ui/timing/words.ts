import type { Lang } from '../../core/words/index.ts';

/** What the panel of the timing says. */
export const timingWords = {
  en: {
    help: 'This run takes one value of each; bands on the timeline show what the first two could move.',
    dials: {
      relistPhase: 'Phase of the kubelet’s look',
      backOffFactor: 'Back-off factor',
      create: 'Create to start',
    },
  },
  zh: {
    help: '这次运行各取一个值；时间线上的浅色带表示前两项可能带来的变动。',
    dials: { relistPhase: 'kubelet 查看时刻的相位', backOffFactor: '回退延迟系数', create: '从创建到启动' },
  },
} as const satisfies Record<Lang, unknown>;
