/** What may be true instead where no source says, in English. */
export const alternatives = {
  'alternative.note': 'It is not documented {what} on {platform}. It may be instead: {verdict}',
  'alternative.note.quiet':
    'It is not documented {what} on {platform}; the picture shows the other answer as well.',

  'alternative.hooks': 'whether {handlers} hooks run',
  'alternative.probes': 'whether every kind of probe runs',
  'alternative.minimumStop': 'how long a process has after the signal once the grace is used up',
  'alternative.defaultGrace': 'what the default grace period is',
  'alternative.other': 'what happens here',
} as const;
