import type { Lang } from '../core/words/index.ts';

/** What the frame itself says, beside the sentences about runs. */
export interface EmbedWords {
  readonly title: string;
  readonly open: string;
  readonly empty: string;
  readonly noExample: (id: string) => string;
}

/** The frame's words in each language. */
export const embedWords: Readonly<Record<Lang, EmbedWords>> = {
  en: {
    title: 'Hookline: when container lifecycle hooks run',
    open: 'Open in Hookline',
    empty: 'No manifest came with this address.',
    noExample: (id) => `There is no example called ${id}.`,
  },
  zh: {
    title: 'Hookline：容器生命周期回调何时执行',
    open: '在 Hookline 中打开',
    empty: '此地址没有附带清单。',
    noExample: (id) => `没有名为 ${id} 的示例。`,
  },
};
