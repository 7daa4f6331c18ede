import { english } from './en.ts';
import type { Words } from './say.ts';
import type { Lang } from './text.ts';

/** English is always there: runs carry their notes in it. */
export const englishWords: Words = { lang: 'en', messages: english };

/** The core's sentences in a language; Chinese is loaded only when it is asked for. */
export async function loadWords(lang: Lang): Promise<Words> {
  if (lang === 'en') return englishWords;
  const { chinese } = await import('./zh.ts');
  return { lang, messages: chinese };
}
