/** How far apart things may be that follow at once from one another, in seconds. */
export const TIGHT = 0.25;

/** How far apart things may be that begin with the kubelet noticing something: a relist more, in seconds. */
export const NOTICE = 1.25;

/** By how much the kubelet may exceed a nominal back-off: half of it, and at most 16 s of a long one. */
export const jitterOf = (wait: number): number => (wait > 60.5 ? 16 : wait / 2);

/** Whether two waits can be one and the same nominal back-off. */
export const isSameWait = (a: number, b: number): boolean =>
  a <= b + jitterOf(b) + NOTICE && b <= a + jitterOf(a) + NOTICE;
