import type { lists as en } from '../en/lists.ts';

/** How Chinese joins what it lists. */
export const lists: Record<keyof typeof en, string> = {
  'list.one': '{a}',
  'list.and': '{a} 和 {b}',
  'list.comma': '{a}、{b}',
};
