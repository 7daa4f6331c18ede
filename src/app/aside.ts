import { type Alternative, alternativesOf } from '../core/alternatives.ts';
import { type Followed, followedIn } from '../core/followed.ts';
import { simulate } from '../core/simulate.ts';
import { type Spread, spreadOf } from '../core/spread.ts';
import { type Draft, isHeavy, optionsOf } from './draft.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What may be said beside a run, once the run itself stands. */
export interface Aside {
  /** What may happen instead on this platform, other than to the API's object alone. */
  readonly alternatives: readonly Alternative[];
  /** How a pod with hooks fares on another platform. */
  readonly elsewhere: Outcome | undefined;
  /** What varies from run to run. */
  readonly spread: Spread | undefined;
  /** What scripts do that the run does not read. */
  readonly followed: readonly Followed[];
}

/** What is asked beside a draft, and on which other platform. */
export interface AsideQuestion {
  readonly beside: Draft;
  readonly elsewhere: string | undefined;
}

/** More text than is run once more for each open question. */
const LONG = 20_000;

const hasHook = /\b(?:preStop|postStart)\b/;

/** Many runs of one draft; a heavy one's variations are left out. */
export async function asideOf({ beside: draft, elsewhere: platform }: AsideQuestion): Promise<Aside> {
  const { text } = draft;
  const options = optionsOf(draft);
  const run = simulate(text, options);
  const alternatives = text.length > LONG ? [] : alternativesOf(text, options, run);
  return {
    alternatives: alternatives.filter(
      (each) => each.run.rejected !== null || each.ghosts.some(({ container }) => container !== ''),
    ),
    elsewhere:
      platform !== undefined && hasHook.test(text) && !isHeavy(draft)
        ? outcomeOf({ ...draft, platform })
        : undefined,
    spread: isHeavy(draft) ? undefined : spreadOf(text, options, run),
    // Where their reader cannot be fetched, the run says what it takes for granted all the same.
    followed: isHeavy(draft) ? [] : await followedIn(text, options).catch(() => []),
  };
}
