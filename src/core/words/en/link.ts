/** What is wrong with a shared link, in English. */
export const link = {
  'link.tooLong': 'This link is longer than {limit} characters, so it was not read.',
  'link.tooLarge': 'This link unpacks to more than {kilobytes} KiB, so it was not read.',
  'link.newer': 'This link was written by a newer Hookline (format {codec}); this one cannot read it.',
  'link.damaged': 'This link is damaged or was cut off; nothing of it could be read.',
  'link.cut':
    'This link was cut off. The manifest ends where the link ends, and all that came after it is missing.',
  'link.noText': 'This link carries no manifest.',
  'link.ignored': 'One part of this link could not be used and was left out: {field}.',
} as const;
