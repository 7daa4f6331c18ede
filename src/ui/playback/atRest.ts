import { pageClock } from './clock.ts';
import { onTouch } from './onTouch.ts';

/** Waits until nobody has touched the page for so many milliseconds, or nobody sees it any more. */
export const atRest = (quiet: number): Promise<void> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const rest = () => {
      over.abort();
      deaf();
      resolve();
    };
    let cancel = pageClock.after(quiet, rest);
    const deaf = onTouch(() => {
      cancel();
      cancel = pageClock.after(quiet, rest);
    });
    document.addEventListener('visibilitychange', () => document.hidden && rest(), { signal: over.signal });
  });
