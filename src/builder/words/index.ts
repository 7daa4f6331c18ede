import type { Lang } from '../../core/words/index.ts';
import { type BuilderWords, en } from './en.ts';
import { zh } from './zh.ts';

export type { BuilderWords };

/** The words of the page where embeds are made, in each language. */
export const builderWords: Readonly<Record<Lang, BuilderWords>> = { en, zh };
