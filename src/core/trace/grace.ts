import type { Container } from '../pod/index.ts';
import { type Ms, ms } from '../time.ts';
import { type Text, text } from '../words/index.ts';
import { type Budget, budgetOf, expectedGrace, type KillReason } from './kill.ts';
import { type Kill, killsOf } from './kills.ts';
import { rulingOf } from './ruling.ts';
import type { Span } from './run.ts';
import type { Setting } from './setting.ts';
import { numberIn } from './told.ts';

/** A kill with its reason, its grace and, once the signal was sent, how it was spent. */
export interface CountedKill {
  readonly kill: Kill;
  readonly reason: KillReason;
  /** Seconds. */
  readonly total: number;
  readonly budget: Budget | undefined;
  /** When SIGKILL comes, or would have come. */
  readonly deadline: Ms;
}

/** The kills of a container with what each had to spend. */
export function countedKillsOf(setting: Setting, container: Container): readonly CountedKill[] {
  const { platform, pod } = setting;
  return killsOf(setting.momentsOf(container.name)).map((kill) => {
    const { from, stop, begin, named } = kill;
    const deletionGrace = setting.podAt.get(begin.index)?.deletionGrace;
    const reason = setting.killReasons[begin.index] ?? 'other';
    const basis = { reason, pod, container, deletionGrace };
    if (!stop) {
      const total = named ?? expectedGrace(basis);
      const deadline = kill.lostAt ?? ms(from + total * 1000);
      return { kill, reason, total, budget: undefined, deadline };
    }
    const hookOver = kill.hookOver ?? from;
    const budget = budgetOf({
      ...basis,
      hook: (hookOver - from) / 1000,
      turn: container.role === 'sidecar' ? (stop.moment.at - hookOver) / 1000 : 0,
      timeout: numberIn(stop.moment, 'timeout') ?? 0,
      minimum: platform.minimumStop.value / 1000,
      named,
      isGivenTwice: platform.graceAfterHook.value === 'full' && (reason === 'deletion' || reason === 'other'),
    });
    return {
      kill,
      reason,
      total: budget.total,
      budget,
      deadline: ms(stop.moment.at + budget.timeout * 1000),
    };
  });
}

/** The grace period of a kill: from its beginning to SIGKILL, cut at the end of the run. */
export function graceSpanOf(
  { deciders, end, whyOf, platform, pod }: Setting,
  container: Container,
  counted: CountedKill,
): Span {
  const { kill, budget, total, deadline, reason } = counted;
  const { attempt, from, begin, exit, lostAt } = kill;
  const decider = deciders.grace(container, reason, total);
  return {
    container: container.name,
    attempt,
    kind: 'grace',
    from,
    to: ms(Math.min(deadline, end)),
    open: deadline > end && exit === undefined,
    detail: {
      reason,
      total,
      ...budget,
      ...(lostAt !== undefined && { isLost: true }),
      deadline: deadline / 1000,
      asked: pod.grace / 1000,
      ruling: rulingOf(platform, pod, total),
    },
    why:
      lostAt === undefined
        ? whyOf('T-30', sentenceOf(total, budget), decider, begin.index)
        : whyOf('T-60', text('span.grace.lost', { total }), decider, begin.index),
  };
}

function sentenceOf(total: number, budget: Budget | undefined): Text {
  if (!budget) return text('span.grace.open', { total });
  const { left, minimum, isGivenTwice } = budget;
  const spent = budget.spent + budget.waited;
  if (isGivenTwice) return text('span.grace.twice', { total });
  if (left < minimum) return text('span.grace.minimum', { total, spent, minimum });
  return text('span.grace', { total, spent, left });
}
