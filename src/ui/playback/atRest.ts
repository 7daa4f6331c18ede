import { pageClock } from './clock.ts';

const touches = ['click', 'pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Waits until nobody has touched the page for so many milliseconds, or nobody sees it any more. */
export const atRest = (quiet: number): Promise<void> =>
  new Promise((resolve) => {
    const over = new AbortController();
    const rest = () => {
      over.abort();
      resolve();
    };
    let cancel = pageClock.after(quiet, rest);
    const again = () => {
      cancel();
      cancel = pageClock.after(quiet, rest);
    };
    const options = { signal: over.signal, passive: true, capture: true };
    for (const touch of touches) addEventListener(touch, again, options);
    document.addEventListener('visibilitychange', () => document.hidden && rest(), options);
  });
