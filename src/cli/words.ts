import { loadExportWords } from '../core/export/index.ts';
import { type Gap, type Lang, say, type Text, type Words } from '../core/words/index.ts';
import { en } from './words/en.ts';

/** A key of the command line's own sentences. */
export type CliKey = keyof typeof en;

/** A sentence of the command line with its gaps filled. */
export const cliText = (key: CliKey, params: Readonly<Record<string, Gap>> = {}): Text => ({ key, params });

/** Everything that the command line can say in a language. */
export async function loadCliWords(lang: Lang): Promise<Words> {
  const { messages } = await loadExportWords(lang);
  const own = lang === 'zh' ? (await import('./words/zh.ts')).zh : en;
  return { lang, messages: { ...messages, ...own } };
}

/** A sentence of the command line in a language. */
export const tell = (words: Words, key: CliKey, params: Readonly<Record<string, Gap>> = {}): string =>
  say(words, cliText(key, params));
