import type { Edit } from '../port/index.ts';

/** The text after an edit; all else of it, comments and order too, is as it was. */
export const edited = (source: string, { range: [from, to], replacement }: Edit): string =>
  source.slice(0, from) + replacement + source.slice(to);
