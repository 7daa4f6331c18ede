import type { Range } from '../manifest/index.ts';

/** A piece of a text and what takes its place; everything else, comments and order too, stays as it is. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The text after an edit. */
export const edited = (source: string, { range: [from, to], text }: Edit): string =>
  source.slice(0, from) + text + source.slice(to);
