import type { Moment } from '../lifecycle/index.ts';
import { type Ms, ms } from '../time.ts';
import { type MessageKey, spoken, type Text, text } from '../words/index.ts';
import type { Decider } from './field.ts';
import type { ExtraKind, Span } from './run.ts';
import type { Setting } from './setting.ts';
import { isEvent, numberIn, type Placed, wordIn } from './told.ts';

/** The spans of the pod's own lane: its phases, its deletion, its deadline. */
export function podSpansOf(setting: Setting): readonly Span[] {
  const own = setting.momentsOf('');
  return [...phaseSpansOf(setting, own), ...deletionSpansOf(setting, own), ...deadlineSpansOf(setting, own)];
}

function phaseSpansOf(setting: Setting, own: readonly Placed[]): readonly Span[] {
  const { whyOf } = setting;
  return stretchesOf(setting, own, 'phase').map(({ moment, index, ...span }) => {
    const phase = wordIn(moment, 'phase');
    const decider = phaseDecider(setting, phase);
    const { rule } = setting.platform.maxPending;
    const isExpired = rule !== undefined && moment.rule === rule;
    const sentence = isExpired ? text('span.phase.expired') : phaseText('span', phase);
    const why = whyOf(moment.rule, sentence, decider, index);
    return podSpan('phase', { ...span, detail: moment.detail, why });
  });
}

/** The endpoint lane's spans: what the Service knows of the pod. */
export function endpointSpansOf(setting: Setting): readonly Span[] {
  const { deciders, whyOf, pod } = setting;
  const probed = pod.containers.find(({ readinessProbe }) => readinessProbe) ?? pod.containers.at(-1);
  return stretchesOf(setting, setting.momentsOf(''), 'endpoint').map(({ moment, index, ...span }) => {
    const { ready, serving, terminating } = moment.detail;
    const sentence = text(
      ready === true
        ? 'span.endpoint.ready'
        : serving === true
          ? 'span.endpoint.serving'
          : 'span.endpoint.away',
    );
    const decider =
      terminating === true
        ? deciders.grace(undefined, 'deletion', undefined)
        : deciders.probe(probed, 'readiness');
    return podSpan('endpoint', {
      ...span,
      detail: moment.detail,
      why: whyOf(moment.rule, sentence, decider, index),
    });
  });
}

/** What decides a phase: what ends for good by the restart policy, what starts by the containers themselves. */
export const phaseDecider = ({ pod, deciders }: Setting, phase: string): Decider =>
  phase === 'Succeeded' || phase === 'Failed'
    ? deciders.restart(undefined)
    : deciders.at(`${pod.specPath}.containers`);

function deletionSpansOf(
  { end, deciders, whyOf, pod, causes }: Setting,
  own: readonly Placed[],
): readonly Span[] {
  const marked = own.find(({ moment }) => moment.what === 'pod-deletion-marked');
  if (!marked) return [];
  const gone = own.find(({ moment }) => moment.what === 'pod-object-deleted')?.moment.at;
  const { moment, index } = marked;
  const grace = numberIn(moment, 'deletionGracePeriodSeconds') ?? pod.grace / 1000;
  const wasOver = causes[index] !== undefined;
  const sentence = text(
    wasOver ? 'span.deletion.finished' : grace === 0 ? 'span.deletion.at-once' : 'span.deletion',
  );
  const decider = wasOver ? deciders.kubelet : deciders.grace(undefined, 'deletion', grace);
  const why = whyOf(moment.rule, sentence, decider, index);
  return [
    podSpan('deletion', {
      from: moment.at,
      to: gone ?? end,
      open: gone === undefined,
      detail: moment.detail,
      why,
    }),
  ];
}

function deadlineSpansOf({ pod, end, deciders, whyOf }: Setting, own: readonly Placed[]): readonly Span[] {
  if (pod.activeDeadline === undefined) return [];
  const passed = own.find(({ moment }) => isEvent(moment, 'DeadlineExceeded'));
  const to = passed?.moment.at ?? ms(Math.min(pod.activeDeadline, end));
  const deadline = spoken(pod.activeDeadline);
  const decider = deciders.at(`${pod.specPath}.activeDeadlineSeconds`);
  const why = whyOf('T-56', text('span.deadline', { deadline }), decider, passed?.index);
  return [podSpan('deadline', { from: ms(0), to, open: !passed, detail: { deadline }, why })];
}

const podSpan = (kind: ExtraKind, span: Pick<Span, 'from' | 'to' | 'open' | 'detail' | 'why'>): Span => ({
  container: '',
  attempt: 0,
  kind,
  ...span,
});

interface Stretch {
  readonly moment: Moment;
  readonly index: number;
  readonly from: Ms;
  readonly to: Ms;
  readonly open: boolean;
}

/** From each moment of a kind to the next, or to the end of the object or the run. */
function stretchesOf(
  { end }: Setting,
  own: readonly Placed[],
  what: 'phase' | 'endpoint',
): readonly Stretch[] {
  const steps = own.filter(({ moment }) => moment.what === what);
  const gone = own.find(({ moment }) => moment.what === 'pod-object-deleted')?.moment.at;
  return steps.map(({ moment, index }, place) => {
    const next = steps[place + 1]?.moment.at ?? (gone !== undefined && gone >= moment.at ? gone : undefined);
    return { moment, index, from: moment.at, to: next ?? end, open: next === undefined };
  });
}

const phases = ['Pending', 'Running', 'Succeeded', 'Failed'] as const;

/** The sentence about a phase, for its span or its mark. */
export function phaseText(kind: 'span' | 'mark', phase: string): Text {
  const known = phases.find((each) => each === phase);
  const key: MessageKey = known ? `${kind}.phase.${known}` : `${kind}.phase`;
  return known ? { key } : text(`${kind}.phase`, { phase });
}
