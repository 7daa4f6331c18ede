import type { Moment } from '../lifecycle/index.ts';
import { markWhyOf } from './mark-why.ts';
import type { Mark } from './run.ts';
import type { Setting } from './setting.ts';
import { type Placed, wordIn } from './told.ts';

/** The marks of some moments, each explained. A stop call on a container that is already dead leaves none. */
export function marksOf(setting: Setting, placed: readonly Placed[]): readonly Mark[] {
  return placed.flatMap(({ moment, index }) => {
    const names = namesOf(setting, moment, index);
    if (names.length === 0) return [];
    const { rule, sentence, decider } = markWhyOf(setting, moment, index);
    const why = setting.whyOf(rule, sentence, decider, index);
    const { container, attempt, at } = moment;
    return names.map((what) => ({ container, attempt, what, at, moment: index, why }));
  });
}

/** The signal at a stop call, `SIGKILL` beside the exit it causes, else the moment's own word. */
function namesOf({ causes, moments }: Setting, moment: Moment, index: number): readonly string[] {
  const { what, detail } = moment;
  if (what === 'stop-requested') return detail.alreadyExited === true ? [] : [wordIn(moment, 'signal')];
  if (what === 'exited' && detail.cause === 'SIGKILL') {
    const stop = moments[causes[index] ?? -1];
    const isMarked = stop !== undefined && stop.at === moment.at && wordIn(stop, 'signal') === 'SIGKILL';
    return isMarked ? [what] : ['SIGKILL', what];
  }
  return [what];
}
