import type { Lang } from '../../core/words/index.ts';

interface FollowedWords {
  readonly label: string;
  readonly take: string;
  /** How long a hook takes, as an amount or `undefined` where it never returns, and how it fails. */
  readonly hook: (hook: string, container: string, time: string | undefined, exitCode: number) => string;
  /** When a process ends by itself and how; `undefined` where it runs on. */
  readonly process: (
    container: string,
    end: { readonly time: string; readonly code: number } | undefined,
  ) => string;
}

/** What scripts come to that were followed step by step. */
export const followedWords: Readonly<Record<Lang, FollowedWords>> = {
  en: {
    label: 'Scripts, followed step by step',
    take: 'Run it that way',
    hook: (hook, container, time, exitCode) =>
      `Followed step by step, the script of ${hook} of ${container} ${
        time === undefined ? 'never returns' : `takes ${time}`
      }${exitCode === 0 ? '' : ` and fails with exit code ${exitCode}`}.`,
    process: (container, end) =>
      `Followed step by step, the script that ${container} runs ${
        end ? `ends by itself after ${end.time} with exit code ${end.code}` : 'never ends by itself'
      }.`,
  },
  zh: {
    label: '逐步推演的脚本',
    take: '按此运行',
    hook: (hook, container, time, exitCode) =>
      `逐步推演：${container} 的 ${hook} 脚本${time === undefined ? '永不返回' : `用时 ${time}`}${
        exitCode === 0 ? '' : `，以退出码 ${exitCode} 失败`
      }。`,
    process: (container, end) =>
      `逐步推演：${container} 运行的脚本${end ? `在 ${end.time}后自行结束，退出码为 ${end.code}` : '不会自行结束'}。`,
  },
};
