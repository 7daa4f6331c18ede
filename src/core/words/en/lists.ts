/** How English joins what it lists. */
export const lists = {
  'list.one': '{a}',
  'list.and': '{a} and {b}',
  'list.comma': '{a}, {b}',
} as const;
