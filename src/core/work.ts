/** A long work with pauses: whoever does it may do something else in each of them. */
export type Work<Result> = Generator<undefined, Result>;

/** Does a work without a pause. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
