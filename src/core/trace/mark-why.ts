// One branch a kind of moment: what is said of it, and what decides it.
import type { Moment } from '../lifecycle/index.ts';
import { ms } from '../time.ts';
import { type MessageKey, spoken, type Text, text } from '../words/index.ts';
import { absenceOf, isMissing } from './absence.ts';
import { eventWhyOf } from './event-why.ts';
import type { Decider } from './field.ts';
import { preStopEndText } from './hook-end-why.ts';
import type { Explained } from './phase-why.ts';
import { phaseDecider, phaseText } from './pod-lanes.ts';
import type { Setting } from './setting.ts';
import { numberIn, wordIn } from './told.ts';
import { createdWhyOf, signalWhyOf } from './turn-why.ts';

/** Why a moment happens, and what decides that it does. */
export function markWhyOf(setting: Setting, moment: Moment, index: number): Explained {
  const { deciders } = setting;
  const { rule, what, detail, at } = moment;
  const container = setting.containerOf(moment.container);
  const name = moment.container;
  const cause = setting.moments[setting.causes[index] ?? -1];
  const took = spoken(ms(at - (cause?.at ?? at)));
  const say = (sentence: Text, decider: Decider): Explained => ({ rule, sentence, decider });
  const handler = wordIn(moment, 'handler');
  const hook =
    wordIn(moment, 'hook') === 'postStart' || what.startsWith('postStart') ? 'postStart' : 'preStop';
  const signal = wordIn(moment, 'signal') || container?.stopSignal || '';
  const code = numberIn(moment, 'exitCode') ?? 0;

  switch (what) {
    case 'created':
      return createdWhyOf(setting, moment, index, cause);
    case 'started':
      return say(startedText(setting, moment, index), deciders.container(container));
    case 'postStart-begin':
      return say(text('mark.postStart-begin', { handler }), deciders.hook(container, hook));
    case 'postStart-end':
      return say(
        code === 0
          ? text('mark.postStart-end', { took })
          : text('mark.postStart-end.failed', { took, code, container: name }),
        deciders.hook(container, hook),
      );
    case 'preStop-begin':
      return say(text('mark.preStop-begin', { handler }), deciders.hook(container, hook));
    case 'preStop-end':
      return say(preStopEndText(setting, moment, index), deciders.hook(container, hook));
    case 'preStop-abandoned': {
      const total = numberIn(moment, 'gracePeriod') ?? 0;
      const before = setting.moments[index - 1];
      const isTie = before?.what === 'preStop-end' && before.at === at && before.container === name;
      return say(
        text(isTie ? 'mark.preStop-tie' : 'mark.preStop-abandoned', { total }),
        deciders.grace(container, setting.killReasons[index] ?? 'other', total),
      );
    }
    case 'hook-failed':
      return say(failureText(moment, hook), deciders.hook(container, hook));
    case 'hook-ignored':
      return say(text('mark.hook-ignored', { handler, hook }), deciders.hook(container, hook));
    case 'hook-skipped':
      return say(
        isMissing(moment)
          ? absenceOf(moment, setting)
          : detail.why === 'exited-by-itself'
            ? text('mark.hook-skipped.exit', { container: name })
            : detail.why === 'by-force'
              ? text('span.preStop.by-force')
              : text('mark.hook-skipped', { hook }),
        deciders.hook(container, hook),
      );
    case 'stop-requested':
      return signalWhyOf(setting, moment, index, cause);
    case 'exited': {
      const timeout = cause ? (numberIn(cause, 'timeout') ?? 0) : 0;
      const sent = (cause && wordIn(cause, 'signal')) || signal;
      switch (detail.cause) {
        case 'SIGKILL':
          return {
            rule: timeout * 1000 > setting.platform.minimumStop.value ? 'T-24' : 'T-32',
            sentence: text('mark.exited.SIGKILL', { timeout, signal: sent, code }),
            decider: deciders.grace(container, setting.killReasons[index] ?? 'other', undefined),
          };
        case 'stop-signal':
          return say(
            took === 0
              ? text('mark.exited.signal-at-once', { signal: sent, code })
              : text('mark.exited.signal', { signal: sent, took, code }),
            deciders.behaviour(name, 'onTerm'),
          );
        case 'OOM':
          return say(text('mark.exited.OOM', { code }), deciders.behaviour(name, 'exitsAt'));
        default:
          return say(text('mark.exited.own', { code }), deciders.behaviour(name, 'exitsAt'));
      }
    }
    case 'probe': {
      const kind = wordIn(moment, 'kind');
      const result = wordIn(moment, 'result');
      const key: MessageKey =
        result === 'failure'
          ? 'mark.probe.failure'
          : result === 'error'
            ? 'mark.probe.error'
            : 'mark.probe.success';
      return say(text(key, { probe: { key: `probe.${kind}` } }), deciders.probe(container, kind));
    }
    case 'waiting':
      return say(
        text('mark.waiting', { container: name, reason: wordIn(moment, 'reason') }),
        deciders.restart(container),
      );
    case 'ready':
    case 'unready':
      return say(
        name === '' ? text(`mark.${what}.pod`) : text(`mark.${what}`, { container: name }),
        name === '' ? deciders.kubelet : deciders.probe(container, 'readiness'),
      );
    case 'endpoint':
      return say(
        text('mark.endpoint', {
          ready: String(detail.ready),
          serving: String(detail.serving),
          terminating: String(detail.terminating),
        }),
        deciders.kubelet,
      );
    case 'event':
      return eventWhyOf(setting, moment, index);
    case 'phase':
      return say(phaseText('mark', wordIn(moment, 'phase')), phaseDecider(setting, wordIn(moment, 'phase')));
    case 'status':
      return say(text('mark.status'), deciders.kubelet);
    case 'pod-deletion-marked': {
      const grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? 0;
      const isMarked = setting.moments.slice(0, index).some((before) => before.what === what);
      if (cause && isMarked) return say(text('mark.deletion.finished'), deciders.kubelet);
      const sentence = grace === 0 ? text('mark.deletion.at-once') : text('mark.deletion', { grace });
      return say(sentence, deciders.grace(undefined, 'deletion', grace));
    }
    case 'pod-object-deleted':
      return say(
        cause?.what === 'sandbox-stopped' || !setting.platform.hasProcess.value
          ? text('mark.object-deleted')
          : text('mark.object-deleted.early'),
        cause?.what === 'pod-deletion-marked' ? deciders.grace(undefined, 'deletion', 0) : deciders.kubelet,
      );
    case 'sandbox-stopped':
      return say(text('mark.sandbox-stopped'), deciders.kubelet);
    default:
      return say(text('mark.other', { what }), deciders.kubelet);
  }
}

/** That a process runs, and its hook beside it where one is called. */
function startedText({ platform, momentsOf }: Setting, { container, attempt }: Moment, index: number): Text {
  if (!platform.hasProcess.value) return text('mark.started.pretended', { container });
  const next = momentsOf(container).find(
    ({ moment, index: place }) =>
      place > index && (moment.what === 'postStart-begin' || moment.what === 'exited'),
  );
  const isHooked = next?.moment.what === 'postStart-begin' && next.moment.attempt === attempt;
  return text(isHooked ? 'mark.started.hook' : 'mark.started', { container });
}

/** The reason of a hook's failure, where the engine names one. */
function failureText(moment: Moment, hook: string): Text {
  const handler = wordIn(moment, 'handler');
  const why = wordIn(moment, 'why');
  if (handler === 'tcpSocket' || why === 'invalid-handler')
    return text('mark.hook-failed.tcpSocket', { hook });
  if (why === 'container-died' || why === 'container-not-running')
    return text('mark.hook-failed.container-died', { hook });
  if (handler === 'httpGet') return text('mark.hook-failed.httpGet', { hook, handler });
  return text('mark.hook-failed', { hook, handler });
}
