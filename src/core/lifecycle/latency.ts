import type { Timing } from '../stimulus/index.ts';
import { type Ms, ms, seconds } from '../time.ts';

/** The kubelet's own small delays, as medians of what was recorded [APP-11]. */
export interface Latency {
  /** From adding the pod (its probes) to creating the first container. */
  readonly preparation: Ms;
  /** From a write to the API to the kubelet hearing of it. */
  readonly watch: Ms;
  /** From a relist to the sync that waited for it. */
  readonly sync: Ms;
  /** From a sync that started something to its fresh look at the runtime. */
  readonly refresh: Ms;
  /** Between two starts of one sync. */
  readonly nextStart: Ms;
  /** From a status that is not ready to the early readiness probe. */
  readonly poke: Ms;
  /** From a probe's result to the status that shows it. */
  readonly result: Ms;
  /** From the last container's end to the final status. */
  readonly finalStatus: Ms;
  /** From the last container's end to the object's removal. */
  readonly removal: Ms;
  /** By how much the wall clock is past a whole second at 0; `startedAt` and `startTime` are cut to it [M-5]. */
  readonly wholeSecond: Ms;
}

const measured: Latency = {
  preparation: ms(20),
  watch: ms(12),
  sync: ms(5),
  refresh: ms(12),
  nextStart: ms(10),
  poke: ms(5),
  result: ms(2),
  finalStatus: ms(25),
  removal: ms(600),
  wholeSecond: ms(500),
};

const none: Latency = {
  preparation: ms(0),
  watch: ms(0),
  sync: ms(0),
  refresh: ms(0),
  nextStart: ms(0),
  poke: ms(0),
  result: ms(0),
  finalStatus: ms(0),
  removal: ms(0),
  wholeSecond: ms(0),
};

/** A kubelet that relists every 0 s is the idealised one: it has no delay at all. */
export const latencyOf = ({ relist }: Timing): Latency => (relist === 0 ? none : measured);

/** The first relist after `instant`; the instant itself for the idealised kubelet. */
export function relistAfter({ relist, relistPhase }: Timing, instant: Ms): Ms {
  if (relist === 0) return instant;
  const period = seconds(relist);
  const phase = seconds(relistPhase);
  return ms(phase + (Math.floor((instant - phase) / period) + 1) * period);
}
