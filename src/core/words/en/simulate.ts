/** What the simulator could not take as it was asked, in English. */
export const simulate = {
  'simulate.unknown-platform': 'There is no platform “{id}”; this is {used}.',
  'simulate.unknown-gate': 'There is no feature gate “{gate}”; it was left out.',
  'simulate.fixed-gate': 'On {platform} the feature gate {gate} cannot be changed.',
  'simulate.option-ignored': '{path} cannot be {given} and was left out.',
  'simulate.option-bounded': '{path} cannot be {given}; {used} was used instead.',
  'simulate.stimulus-ignored': '{path} was left out: its {field} cannot be {given}.',
  'simulate.stimulus-incomplete': '{path} was left out: it has no {field}.',
  'simulate.stimulus-negative': '{path} was left out: its time is negative, {at}.',
  'simulate.stimulus-spared': '{path}, {what}, does nothing to a pod like this.',
  'simulate.patch-idle':
    '{path} changes nothing: of a running pod only images can be patched, of containers that it has.',
  'simulate.patch-ignored': '{path} was left out: its patch cannot be read as YAML or JSON.',
} as const;
