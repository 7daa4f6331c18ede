/** Why a run may differ from a recording although the mechanism is the same. */
export const reasons = {
  'relist-phase':
    'The kubelet looks at its containers once a second; when in that second differs from run to run. At another phase of the second the run agrees.',
  'late-relist':
    'The recorded kubelet had up to a hundred pods and looked less often than once a second. With a longer period the run agrees, or the recorded wait is longer than the judge allows for.',
  'back-off':
    'The kubelet draws a back-off out by a random factor from 1.0 to 1.5. With another factor the run agrees.',
  tie: 'Two timers run out at the same instant, and a millisecond decides which comes first: a hook or a wait that ends on a whole second of the grace period, an exit at the very timeout.',
  'whole-second':
    'A deadline counts from a time that is cut to whole seconds of the wall clock; where in its second the pod began differs from run to run.',
  'newer-api-server':
    'The recorded kubelet 1.35 was fed by an API server 1.36, which takes a restart rule that the API server 1.35 refuses unless its gate is switched on.',
} as const;

/** A reason's id. */
export type Reason = keyof typeof reasons;
