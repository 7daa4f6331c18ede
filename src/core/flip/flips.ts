import type { Options } from '../scenario.ts';
import { type Text, text } from '../words/index.ts';
import { conditionOf, type Reach } from './condition.ts';
import { type Consequence, consequencesOf } from './consequence.ts';
import { type Dial, isSteady, type Setting, stopsOf } from './dial.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { byHalves, oneByOne, type Search } from './search.ts';
import { afterTurn, turnerOf } from './turn.ts';

/** A setting of a dial at which the outcome is no longer what it is now. */
export interface Flip {
  readonly setting: Setting;
  /** `If c01 left within 2 s of SIGTERM, nothing would be killed.` */
  readonly said: Text;
}

/** Where a dial's nearest flips are. */
export interface Flips {
  readonly down: Flip | undefined;
  readonly up: Flip | undefined;
  /** Says that there is none, where there is none. */
  readonly none: Text | undefined;
  /** How many scenarios were run to know it, at most 25. */
  readonly runs: number;
}

/** No sentence names more. */
const MOST_SAID = 2;

/**
 * Searches the engine for the nearest setting, on either side, at which a pod would die in another way. It gives way
 * after every run, so that whoever asks can do something else in between, or stop asking.
 */
export function* flipsOf(yaml: string, options: Options, dial: Dial): Generator<undefined, Flips, void> {
  const stops = stopsOf(dial);
  const turner = turnerOf(yaml, options, dial);
  const outcomes = new Map<number, Outcome>();
  const search = isSteady(dial) ? byHalves : oneByOne;
  const now = stops.indexOf(dial.value);
  const today = outcomeOf(yaml, options);
  outcomes.set(now, today);
  yield;

  function* nearest(end: number): Generator<undefined, number | undefined, void> {
    const asking: Search = search(now, end, today.key);
    let asked = asking.next();
    while (!asked.done) {
      const turn = turner(stops[asked.value] ?? null);
      const outcome =
        outcomes.get(asked.value) ?? (turn ? outcomeOf(...afterTurn(yaml, options, turn)) : today);
      outcomes.set(asked.value, outcome);
      yield;
      asked = asking.next(outcome.key);
    }
    return asked.value;
  }

  const flipAt = (index: number | undefined, reach: Reach): Flip | undefined => {
    const then = index === undefined ? undefined : outcomes.get(index);
    if (index === undefined || !then) return undefined;
    const setting = stops[index] ?? null;
    const said = consequencesOf(today, then).slice(0, MOST_SAID);
    const by = Math.sign(index - now);
    const further = [...outcomes].filter(([other]) => (other - index) * by > 0);
    const isSaidOf = (outcome: Outcome) => {
      const ids = consequencesOf(today, outcome).map(({ id }) => id);
      return said.every(({ id }) => ids.includes(id));
    };
    const lasts = further.length > 0 && further.every(([, outcome]) => isSaidOf(outcome));
    const condition = conditionOf(dial, setting, lasts ? reach : 'exact');
    return { setting, said: text('flip', { condition, consequence: joined(said) }) };
  };

  const down = flipAt(yield* nearest(0), 'down');
  const up = flipAt(yield* nearest(stops.length - 1), 'up');
  const none = down || up ? undefined : text('flip.none', { least: dial.least, most: dial.most });
  return { down, up, none, runs: outcomes.size };
}

function joined([first, second]: readonly Consequence[]): Text {
  if (!first) return text('flip.otherwise');
  return second ? text('flip.and', { a: first.said, b: second.said }) : first.said;
}
