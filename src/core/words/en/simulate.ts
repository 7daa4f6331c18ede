/** What the simulator could not take as it was asked, in English. */
export const simulate = {
  'simulate.unknown-platform': 'There is no platform “{id}”; this is {used}.',
  'simulate.unknown-gate': 'There is no feature gate “{gate}”; it was left out.',
  'simulate.fixed-gate': 'On {platform} the feature gate {gate} cannot be changed.',
  'simulate.stimulus-ignored':
    '{ignored} {ignored|thing that was|things that were} to happen to the pod {ignored|has|have} no time and {ignored|was|were} left out.',
  'simulate.patch-ignored':
    '{ignored} {ignored|patch|patches} cannot be read as YAML or JSON and {ignored|was|were} left out.',
} as const;
