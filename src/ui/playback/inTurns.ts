import type { Work } from '../../core/work.ts';
import { pageClock } from './clock.ts';
import { nextTurn } from './nextTurn.ts';

/** So long a work may hold up the page, in milliseconds. */
const TURN = 8;

/** Does a work in turns with everything else on the page. */
export async function inTurns<Result>(work: Work<Result>): Promise<Result> {
  for (let until = pageClock.now() + TURN; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (pageClock.now() < until) continue;
    await nextTurn();
    until = pageClock.now() + TURN;
  }
}
