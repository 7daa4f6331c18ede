import type { Lang } from '../../../core/words/index.ts';
import { en, type ShareWords } from './en.ts';
import { zh } from './zh.ts';

export type { ShareWords };

/** The words of the share dialog in each language. */
export const shareWords: Readonly<Record<Lang, ShareWords>> = { en, zh };
