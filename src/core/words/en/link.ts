/** What is wrong with a shared link, in English. */
export const link = {
  'link.tooLong': 'This link is longer than {limit} characters, so it was not read.',
  'link.tooLarge': 'This link unpacks to more than {kilobytes} KiB, so it was not read.',
  'link.unknown': 'This link is in format {codec}, which this Hookline cannot read; a newer Hookline may.',
  'link.damaged': 'This link is damaged or was cut off; no manifest could be read from it.',
  'link.cut':
    'This link is damaged or was cut off; its manifest was read as far as it goes, and nothing after it.',
  'link.partly': 'This link is damaged or was cut off; whatever came after {field} could not be read.',
  'link.noText': 'This link carries no manifest.',
  'link.ignored': 'One part of this link could not be used and was left out: {field}.',
  'link.more': '{count} more {count|part|parts} of it could not be used either.',
} as const;
