import type { Moment } from '../lifecycle/index.ts';
import type { RuleId } from '../rules/index.ts';
import { ms } from '../time.ts';
import { spoken, type Text, text } from '../words/index.ts';
import type { Decider } from './field.ts';
import type { Explained } from './phase-why.ts';
import type { Setting } from './setting.ts';
import { numberIn, wordIn } from './told.ts';

/** Why a container is created now: its turn has come, or it is started again. */
export function createdWhyOf(
  setting: Setting,
  moment: Moment,
  index: number,
  cause: Moment | undefined,
): Explained {
  const { deciders } = setting;
  const { rule, container: name } = moment;
  const container = setting.containerOf(name);
  const say = (sentence: Text, decider: Decider): Explained => ({ rule, sentence, decider });
  if (!cause) return say(text('mark.created', { container: name }), deciders.container(container));
  const other = cause.container;
  if (other !== name) {
    const isHook = cause.what === 'postStart-end' || cause.what === 'hook-failed';
    const blocker = setting.containerOf(other);
    return isHook
      ? say(text('mark.created.after-hook', { container: name, other }), deciders.hook(blocker, 'postStart'))
      : say(text('mark.created.after', { container: name, other }), deciders.container(blocker));
  }
  const decider = deciders.restart(container);
  const wait = spoken(ms(moment.at - cause.at));
  if (cause.detail.cause !== 'own-exit' && cause.detail.cause !== 'OOM' && wait < 1) {
    return say(text('mark.created.kill', { container: name }), decider);
  }
  const policy = container?.restartPolicy ?? setting.pod.restartPolicy;
  if (setting.afterBackOff.has(index))
    return say(text('mark.created.backoff', { container: name, wait }), decider);
  return say(text('mark.created.restart', { container: name, wait, policy }), decider);
}

/** Why the stop signal comes now: after the hook, without one, in its turn, or because the grace is used up. */
export function signalWhyOf(
  setting: Setting,
  moment: Moment,
  index: number,
  cause: Moment | undefined,
): Explained {
  const { deciders } = setting;
  const { container: name, detail, at } = moment;
  const container = setting.containerOf(name);
  const signal = wordIn(moment, 'signal');
  const timeout = numberIn(moment, 'timeout') ?? 0;
  const say = (sentence: Text, decider: Decider, rule: RuleId = 'T-24'): Explained => ({
    rule,
    sentence,
    decider,
  });
  const reason = setting.killReasons[index] ?? 'other';
  const grace = deciders.grace(container, reason, undefined);
  const preStop = deciders.hook(container, 'preStop');
  if (detail.alreadyExited === true) {
    return say(text('mark.stop.dead', { container: name }), deciders.behaviour(name, 'exitsAt'), moment.rule);
  }
  const waited = spoken(ms(at - (cause?.at ?? at)));
  if (container?.role === 'sidecar' && waited > 0) {
    return say(text('mark.signal.late', { container: name, signal, timeout }), grace, 'T-83');
  }
  if (cause && cause.container !== name) {
    return say(
      text('mark.signal.turn', { container: name, timeout }),
      deciders.at(`${container?.path}.restartPolicy`),
      'T-80',
    );
  }
  const gaps = { signal, timeout };
  switch (cause?.what) {
    case 'preStop-abandoned':
      return say(text('mark.signal.abandoned', gaps), grace, 'T-31');
    case 'hook-failed':
      return say(text('mark.signal.failed', gaps), preStop, 'T-34');
    case 'hook-ignored':
      return say(text('mark.signal.ignored', gaps), preStop);
    case 'preStop-end':
      return say(text('mark.signal.after-hook', gaps), preStop);
    default:
      return container?.preStop
        ? say(text('mark.signal.skipped', gaps), grace)
        : say(text('mark.signal', gaps), preStop);
  }
}
