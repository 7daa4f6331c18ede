import { createVirtualClock } from '../../src/core/lifecycle/clock.ts';
import { run, type Scenario } from '../../src/core/lifecycle/index.ts';
import { ms } from '../../src/core/time.ts';

/** How many timers a run fires. */
export function timersOf(scenario: Scenario): number {
  let timers = 0;
  run(scenario, () => (event) => {
    if (event.type === '@xstate.event' && event.event.type.startsWith('xstate.after.')) timers++;
  });
  return Math.max(1, timers);
}

/** Fires that many timers that do nothing, spread over the run: what no engine can be faster than. */
export function floorOf(timers: number, end: number): void {
  const clock = createVirtualClock(ms(0));
  const every = Math.max(1, Math.floor(end / timers));
  for (let i = 0; i < timers; i++) clock.setTimeout(() => undefined, i * every);
  while (clock.step(ms(Number.MAX_SAFE_INTEGER)));
}
