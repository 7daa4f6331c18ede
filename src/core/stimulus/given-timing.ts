import { seconds } from '../time.ts';
import { defaultTiming, type Timing } from './stimulus.ts';
import { type Bounds, type Complain, fieldsIn, numberIn } from './wish.ts';

/** The timing somebody asked for, in whole milliseconds: a shorter period would be none, and never come. */
export function readTiming(given: unknown, complain: Complain): Timing {
  const asked = fieldsIn(given, 'timing', complain);
  const within = (name: keyof Timing, bounds: Bounds) =>
    numberIn(asked[name], `timing.${name}`, bounds, complain) ?? defaultTiming[name];
  const time = (name: keyof Timing, most: number) => seconds(within(name, [0, most])) / 1000;
  const relist = time('relist', 60);
  return {
    relist,
    // The idealised kubelet has no phase, so any is right.
    relistPhase: Math.min(time('relistPhase', relist > 0 ? relist : 60), relist),
    backOffFactor: within('backOffFactor', [1, 1.5]),
    create: time('create', 3600),
  };
}
