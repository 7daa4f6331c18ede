import type { Race } from '../../core/flip/index.ts';
import { type Ms, ms } from '../../core/time.ts';

/** What becomes of a request. */
export type Fate = 'served' | 'risky' | 'lost';

/** A request that arrives, as the strip shows it. */
export interface Request {
  readonly at: Ms;
  /** How far right, from 0 to 1. */
  readonly x: number;
  readonly fate: Fate;
}

/** What the process does meanwhile, as pieces that follow one another. */
export interface Stretch {
  readonly does: 'serves' | 'stops' | 'gone';
  readonly from: number;
  readonly to: number;
}

/** A race as it is drawn: time from left to right, a request every so often. */
export interface Strip {
  readonly begin: Ms;
  readonly end: Ms;
  readonly requests: readonly Request[];
  readonly stretches: readonly Stretch[];
  xOf(at: Ms): number;
}

/** About so many requests are drawn, whatever the time between them. */
const MOST = 36;

/** Draws a race: from a little before the endpoint changes to a little after everything is over. */
export function stripOf({ from, until, stoppedAt, goneAt }: Race): Strip {
  const [first, last] = [Math.min(from, stoppedAt ?? from), Math.max(until, goneAt ?? until, from + 1000)];
  const margin = Math.max(1000, (last - first) * 0.08);
  const [begin, end] = [ms(first - margin), ms(last + margin)];
  const xOf = (at: Ms) => Math.min(Math.max((at - begin) / (end - begin), 0), 1);
  const every =
    [500, 1000, 2000, 5000, 10_000, 30_000].find((each) => (end - begin) / each <= MOST) ?? 60_000;
  const count = Math.max(0, Math.ceil((until - begin) / every));
  const stop = stoppedAt ?? end;
  const gone = goneAt ?? end;
  const requests = Array.from({ length: count }, (_, index): Request => {
    // Counted back from the end, so that the last ones do not slip away.
    const at = ms(until - (count - index - 0.5) * every);
    return { at, x: xOf(at), fate: at >= gone ? 'lost' : at >= stop ? 'risky' : 'served' };
  }).filter(({ at }) => at > begin);
  const stretches = [
    { does: 'serves', from: begin, to: ms(Math.min(stop, gone)) },
    { does: 'stops', from: stop, to: gone },
    { does: 'gone', from: gone, to: end },
  ] as const;
  return {
    begin,
    end,
    requests,
    stretches: stretches
      .filter((stretch) => stretch.to > stretch.from)
      .map(({ does, from: a, to: b }) => ({ does, from: xOf(a), to: xOf(b) })),
    xOf,
  };
}
