/** What breaks out of the order of things; thrown, and caught by whatever it concerns. */
export type Signal =
  /** `exit`, or an error under `set -e`. */
  | { readonly signal: 'leave'; readonly status: number }
  /** `return`. */
  | { readonly signal: 'return'; readonly status: number }
  /** As many loops out. */
  | { readonly signal: 'break' | 'continue'; readonly levels: number }
  /** The script never comes to an end. */
  | { readonly signal: 'never' }
  /** There is something in the script that this reader does not follow. */
  | { readonly signal: 'unreadable' };

class Interruption extends Error {
  readonly reason: Signal;
  constructor(reason: Signal) {
    super(reason.signal);
    this.reason = reason;
  }
}

/** Breaks out of whatever is going on. */
export function interrupt(reason: Signal): never {
  throw new Interruption(reason);
}

/** The signal that was thrown; anything else is a fault of ours and goes on its way. */
export function signalIn(error: unknown): Signal {
  if (error instanceof Interruption) return error.reason;
  throw error;
}
