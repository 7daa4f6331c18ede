/** What a run takes for granted, in English. */
export const assumptions = {
  'assumption.hook':
    'On {platform} it is taken for granted, not documented, that the {handler} hook {hook} of {container} {fate}.',
  'assumption.hook.unknown':
    'Whether {platform} runs {handler} hooks is not known; this run takes it that {hook} of {container} {fate}, but it may be that it {otherwise}.',
  'assumption.default-grace': '{platform} names no default grace period; this run takes {grace} s.',
  'assumption.minimum-stop':
    'Once the grace is used up this run still gives the process {least} s after the signal. Whether {platform} does is not known; it may be {otherwise} s.',
  'assumption.as-nearest':
    'It is not documented {what} on {platform}; this run takes what is known of its closest kin.',
  'assumption.not-known': 'It is not known {what} on {platform}; the other answer may be true.',
  'assumption.behaviour': '{subject}: {what}',
  'assumption.behaviour.probe': '{container}, {probe} probe: {what}',
  'assumption.image-signal':
    'The image may name a stop signal of its own; this run sends {containers} {signal}.',
  'assumption.back-off-factor':
    'Restarts wait exactly their nominal time in this run; a real kubelet waits up to 1.5 times as long.',
  'assumption.relist-phase':
    'A kubelet notices the end of a process only at its next look at the runtime, once a second: restarts may come up to 1 s earlier or later.',

  'spread.exit':
    'A real kubelet keeps a rhythm of its own: the last process is gone {from} s to {to} s after the delete, at worst {to} s.',
  'spread.gone':
    'A real kubelet keeps a rhythm of its own: the Pod object is gone {from} s to {to} s after the delete, at worst {to} s.',
  'spread.start':
    'A real kubelet keeps a rhythm of its own: start {start} of {container} comes at {from} s to {to} s, at worst {to} s.',
  'fate.runs': 'runs',
  'fate.ignored': 'is ignored',
  'fate.refused': 'is refused',
  'fate.fails': 'fails',
  'fate.no-such-field': 'is not there',

  'what.startOrder': 'in what order containers start',
  'what.sidecars': 'how sidecars start and stop',
  'what.backOff': 'how long restarts wait',
  'what.zeroGrace': 'what a grace of 0 does',
  'what.zeroGraceRunsHook': 'whether a grace of 0 skips preStop',
  'what.graceAfterHook': 'whether preStop counts against the grace',
  'what.graceHonoured': 'whether the grace in the manifest counts',
  'what.objectRemoval': 'when the object of a deleted pod goes',
  'what.probesWhileTerminating': 'whether probes go on while a pod terminates',
  'what.namedSidecarStop': 'whether a sidecar that is ended by force runs its preStop',
} as const;
