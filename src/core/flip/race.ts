import type { Moment } from '../lifecycle/index.ts';
import { type Ms, ms, never } from '../time.ts';
import { spoken, type Text, text } from '../words/index.ts';

/** Requests that still arrive at a container while its pod leaves the Services. */
export interface Race {
  readonly container: string;
  /** When the pod's endpoint changed, so that the proxies were told. */
  readonly from: Ms;
  /** When the last proxy has heard: no request arrives from here on. */
  readonly until: Ms;
  /** When the stop signal came; `undefined`: it did not. */
  readonly stoppedAt: Ms | undefined;
  /** When the process was gone; `undefined`: it still runs. */
  readonly goneAt: Ms | undefined;
  /** How long requests arrive after the signal, while the process still runs. */
  readonly risky: Ms;
  /** How long requests arrive after the process is gone. */
  readonly lost: Ms;
  readonly said: Text;
  /** What would have to be otherwise for none to come too late, where some do. */
  readonly remedy: Text | undefined;
}

/**
 * The race between proxies that must hear of the pod's leaving and a container that stops.
 *
 * @param propagation How long the proxies, load balancers and caches take to hear.
 * @returns `undefined` where no request could arrive: the pod was never ready, or it never left.
 */
export function raceOf(
  moments: readonly Moment[],
  container: string,
  signal: string,
  propagation: Ms,
): Race | undefined {
  const from = leavingOf(moments);
  if (from === undefined) return undefined;
  const own = moments.filter((moment) => moment.container === container);
  const stoppedAt = own.findLast(({ what }) => what === 'stop-requested')?.at;
  const goneAt = own.findLast(({ what }) => what === 'exited')?.at;
  const until = ms(from + propagation);
  const risky = ms(Math.max(0, Math.min(until, goneAt ?? never) - (stoppedAt ?? never)));
  const lost = ms(Math.max(0, until - (goneAt ?? never)));
  const gaps = { container, signal, risky: spoken(risky), lost: spoken(lost) };
  const fate = lost > 0 ? (risky > 0 ? 'both' : 'lost') : risky > 0 ? 'risky' : 'none';
  const later = ms(until - (stoppedAt ?? never));
  return {
    container,
    from,
    until,
    stoppedAt,
    goneAt,
    risky,
    lost,
    said: text(`race.${fate}`, gaps),
    remedy: later > 0 ? text('race.remedy', { signal, later: spoken(later) }) : undefined,
  };
}

/** When the endpoint of a ready pod stopped being ready for good. */
function leavingOf(moments: readonly Moment[]): Ms | undefined {
  const told = moments.filter(({ what }) => what === 'endpoint');
  const lastReady = told.findLastIndex(({ detail }) => detail.ready === true);
  return lastReady < 0 ? undefined : told[lastReady + 1]?.at;
}
