import { pageClock } from './clock.ts';

/** Lets the browser paint and answer between two long works. */
export const breath = (): Promise<void> => new Promise((resolve) => void pageClock.after(0, resolve));
