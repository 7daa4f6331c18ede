/** A reason why a run may differ from a recording although the mechanism is the same. */
interface Cause {
  readonly title: string;
  readonly says: string;
}

/** All of them. */
export const reasons = {
  'relist-phase': {
    title: 'the phase of the relist',
    says: 'The kubelet looks at its containers once a second; when in that second differs from run to run. At another phase the run agrees.',
  },
  'late-relist': {
    title: 'a late relist',
    says: 'The recorded kubelet had up to a hundred pods and looked less often than once a second. With a longer period the run agrees, or the recorded wait is longer than the judge allows for.',
  },
  'back-off': {
    title: 'the jitter of the back-off',
    says: 'The kubelet draws a back-off out by a random factor from 1.0 to 1.5. With another factor the run agrees.',
  },
  tie: {
    title: 'ties',
    says: 'Two timers run out at the same instant, and a millisecond decides which comes first: a hook or a wait that ends on a whole second of the grace period, an exit at the very timeout. The other recordings of such ties fall as ours do.',
  },
  'whole-second': {
    title: 'the whole second',
    says: 'A deadline counts from a time that is cut to whole seconds of the wall clock; where in its second the pod began differs from run to run.',
  },
  'newer-api-server': {
    title: 'a newer API server',
    says: 'The recorded kubelet 1.35 was fed by an API server 1.36, which takes a restart rule that the API server 1.35 refuses unless its gate is switched on.',
  },
} as const satisfies Readonly<Record<string, Cause>>;

/** A reason's id. */
export type Reason = keyof typeof reasons;
