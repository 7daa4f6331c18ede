import { pageClock } from './player.ts';

/** So long a page that nobody sees keeps a frame waiting, in milliseconds. */
const UNSEEN = 100;

/** Waits until the browser has painted what is there by now, or would have if anyone were looking. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const unseen = pageClock.after(UNSEEN, resolve);
    requestAnimationFrame(() => {
      unseen();
      pageClock.after(0, resolve);
    });
  });
