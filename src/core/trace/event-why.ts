import type { Moment } from '../lifecycle/index.ts';
import { ms } from '../time.ts';
import { type MessageKey, spoken, type Text, text } from '../words/index.ts';
import type { Decider } from './field.ts';
import type { Explained } from './phase-why.ts';
import type { Setting } from './setting.ts';
import { wordIn } from './told.ts';

const plainEvents = ['FailedPreStopHook', 'FailedPostStartHook'] as const;

/** Why the kubelet records an event. */
export function eventWhyOf(setting: Setting, moment: Moment, index: number): Explained {
  const { deciders, pod } = setting;
  const { rule, container: name } = moment;
  const container = setting.containerOf(name);
  const say = (sentence: Text, decider: Decider): Explained => ({ rule, sentence, decider });
  const reason = wordIn(moment, 'reason');
  if (reason === 'Killing') {
    const why = setting.killReasons[index] ?? 'other';
    const key: MessageKey = why === 'other' ? 'mark.event.Killing' : `mark.event.Killing.${why}`;
    const decider =
      why === 'liveness' || why === 'startup'
        ? deciders.probe(container, why)
        : why === 'postStart'
          ? deciders.hook(container, 'postStart')
          : why === 'deadline'
            ? deciders.at(`${pod.specPath}.activeDeadlineSeconds`)
            : deciders.grace(container, why, undefined);
    return say({ key, params: { container: name } }, decider);
  }
  const plain = plainEvents.find((each) => each === reason);
  if (plain)
    return say(
      { key: `mark.event.${plain}` },
      deciders.hook(container, plain === 'FailedPreStopHook' ? 'preStop' : 'postStart'),
    );
  switch (reason) {
    case 'DeadlineExceeded':
      return say(
        text('mark.event.DeadlineExceeded', { deadline: spoken(pod.activeDeadline ?? ms(0)) }),
        deciders.at(`${pod.specPath}.activeDeadlineSeconds`),
      );
    case 'BackOff':
      return say(text('mark.event.BackOff', { container: name }), deciders.restart(container));
    case 'Unhealthy': {
      const kind = wordIn(moment, 'message').split(' ')[0]?.toLowerCase() ?? '';
      return say(text('mark.event.Unhealthy', { container: name }), deciders.probe(container, kind));
    }
    default:
      return say(
        text('mark.event', { reason }),
        name === '' ? deciders.kubelet : deciders.container(container),
      );
  }
}
