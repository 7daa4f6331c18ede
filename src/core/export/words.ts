import { englishWords, type Gap, type Lang, loadWords, say, type Words } from '../words/index.ts';
import { en } from './words/en.ts';

type ExportKey = keyof typeof en;

/** The core's sentences together with the labels of exports, in English. */
export const englishExportWords: Words = { lang: 'en', messages: { ...englishWords.messages, ...en } };

/** The core's sentences together with the labels of exports; Chinese is loaded only when it is asked for. */
export async function loadExportWords(lang: Lang): Promise<Words> {
  if (lang === 'en') return englishExportWords;
  const [core, { zh }] = await Promise.all([loadWords(lang), import('./words/zh.ts')]);
  return { lang, messages: { ...core.messages, ...zh } };
}

/** A label of exports with its gaps filled. */
export const label = (words: Words, key: ExportKey, params: Readonly<Record<string, Gap>> = {}): string =>
  say(words, { key, params });
