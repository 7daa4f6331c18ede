import type { Moment } from '../lifecycle/index.ts';
import { type Ms, ms } from '../time.ts';
import { ageOf } from './age.ts';
import type { Run } from './run.ts';
import { wordIn } from './told.ts';

/** A row of the events of `kubectl describe pod`. */
export interface DescribedEvent {
  readonly type: string;
  readonly reason: string;
  /** `5s`, or `2s (x3 over 12s)` for one that came again. */
  readonly age: string;
  /** The component that sent it. */
  readonly from: string;
  readonly message: string;
  /** Whether the newest change at that instant made it, or counted it once more. */
  readonly isNew: boolean;
}

interface Counted {
  readonly first: Ms;
  readonly last: Ms;
  /** The index of the last one's moment. */
  readonly order: number;
  readonly count: number;
  readonly moment: Moment;
}

/** How many events of a pod one sender lets pass at once, and how long it takes until one more may [E-24]. */
const BURST = 25;
const REFILL = ms(300_000);
/** How long the API server keeps an event. */
const KEPT = ms(3_600_000);

/** The events of `kubectl describe pod` at an instant, in its order: the one that came last is the last [E-24]. */
export function describedEventsAt({ moments }: Pick<Run, 'moments'>, at: Ms): readonly DescribedEvent[] {
  const events = new Map<string, Counted>();
  const seen = new Map<string, { readonly first: Ms; readonly count: number }>();
  const mayPass = filterOf();
  for (const [order, moment] of moments.entries()) {
    if (moment.at > at) break;
    if (moment.what !== 'event') continue;
    const key = [moment.container, ...['type', 'reason', 'message'].map((each) => wordIn(moment, each))].join(
      '\n',
    );
    const { first, count } = seen.get(key) ?? { first: moment.at, count: 0 };
    seen.set(key, { first, count: count + 1 });
    if (mayPass(senderOf(moment), moment.at))
      events.set(key, { first, last: moment.at, order, count: count + 1, moment });
  }
  const newest = Math.max(...[...events.values()].map(({ last }) => last));
  return [...events.values()]
    .filter(({ last }) => at - last < KEPT)
    .sort((a, b) => a.order - b.order)
    .map(({ first, last, count, moment }) => ({
      type: wordIn(moment, 'type'),
      reason: wordIn(moment, 'reason'),
      age: ageOf(ms(at - last)) + (count > 1 ? ` (x${count} over ${ageOf(ms(at - first))})` : ''),
      from: senderOf(moment),
      message: wordIn(moment, 'message'),
      isNew: last === newest,
    }));
}

/** Nearly always the kubelet; a node that is lost cannot speak for itself [PLAT-18]. */
const senderOf = (moment: Moment): string => wordIn(moment, 'from') || 'kubelet';

/** A bucket of tokens for each sender: an event takes one, and time brings them back. */
function filterOf(): (sender: string, at: Ms) => boolean {
  const buckets = new Map<string, { readonly tokens: number; readonly at: Ms }>();
  return (sender, at) => {
    const before = buckets.get(sender) ?? { tokens: BURST, at };
    const tokens = Math.min(BURST, before.tokens + (at - before.at) / REFILL);
    const passes = tokens >= 1;
    buckets.set(sender, { tokens: passes ? tokens - 1 : tokens, at });
    return passes;
  };
}
