import { pageClock } from './clock.ts';

/** Waits until the browser has painted what is there by now, or would have if anyone were looking. */
export const painted = (): Promise<void> => new Promise((resolve) => void pageClock.painted(() => resolve()));
