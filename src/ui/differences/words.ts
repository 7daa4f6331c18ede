import type { Lang } from '../../core/words/index.ts';

type Two = readonly [string, string];

interface DifferenceWords {
  readonly label: string;
  readonly none: string;
  readonly small: string;
  readonly onlyRefused: (platform: string) => string;
  /** From the delete to the last exit, in each run; `sign` is the second's, -1 where it is sooner. */
  readonly stop: (names: Two, lengths: Two, by: string, sign: number) => string;
  readonly hook: (hook: string, container: string, a: string, b: string) => string;
  readonly exit: (container: string, a: string, b: string) => string;
}

/** How two runs differ. */
export const differenceWords: Readonly<Record<Lang, DifferenceWords>> = {
  en: {
    label: 'What differs',
    none: 'The two runs are equal.',
    small: 'The outcome is the same; only instants differ.',
    onlyRefused: (platform) => `Only ${platform} refuses this manifest.`,
    stop: ([a, b], [one, two], by, sign) =>
      sign === 0
        ? `Delete to last exit: ${one} on both`
        : `Delete to last exit: ${by} ${sign < 0 ? 'sooner' : 'later'} on ${b} (${two}) than on ${a} (${one})`,
    hook: (hook, container, a, b) => `${hook} of ${container}: ${a} → ${b}`,
    exit: (container, a, b) => `Exit code of ${container}: ${a} → ${b}`,
  },
  zh: {
    label: '差异',
    none: '两次运行完全相同。',
    small: '结果相同，只有时刻不同。',
    onlyRefused: (platform) => `只有${/^\w/.test(platform) ? ' ' : ''}${platform} 拒绝这份清单。`,
    stop: ([a, b], [one, two], by, sign) =>
      sign === 0
        ? `从删除到最后一个进程退出：两边都是 ${one}`
        : `从删除到最后一个进程退出：${b}（${two}）比 ${a}（${one}）${sign < 0 ? '早' : '晚'} ${by}`,
    hook: (hook, container, a, b) => `${container} 的 ${hook}：${a} → ${b}`,
    exit: (container, a, b) => `${container} 的退出码：${a} → ${b}`,
  },
};
