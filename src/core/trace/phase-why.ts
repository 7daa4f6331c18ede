import type { Container } from '../pod/index.ts';
import type { RuleId } from '../rules/index.ts';
import { ms } from '../time.ts';
import { spoken, type Text, text } from '../words/index.ts';
import type { Decider } from './field.ts';
import type { CountedKill } from './grace.ts';
import { launchWaitOf } from './launch-wait.ts';
import type { Phase } from './phases.ts';
import type { Setting } from './setting.ts';

/** What is said of a span, who says it by which rule, and what decides. */
export interface Explained {
  readonly rule: RuleId;
  readonly sentence: Text;
  readonly decider: Decider;
}

/** Why a phase is there and as long as it is. */
export function phaseWhyOf(
  setting: Setting,
  container: Container,
  phase: Phase,
  kill: CountedKill | undefined,
  isFollowed: boolean,
): Explained {
  const { deciders } = setting;
  const { name, stopSignal: signal } = container;
  const took = spoken(ms(phase.to - phase.from));
  const total = kill?.total;
  const rule = (fallback: RuleId) =>
    phase.begin === undefined ? fallback : (setting.moments[phase.begin]?.rule ?? fallback);
  const explain = (fallback: RuleId, sentence: Text, decider: Decider): Explained => ({
    rule: rule(fallback),
    sentence,
    decider,
  });
  const grace = kill
    ? deciders.grace(container, kill.reason, total)
    : deciders.grace(container, 'other', undefined);
  switch (phase.kind) {
    case 'waiting':
      if (phase.detail.reason === 'turn-to-stop') {
        const decider = deciders.at(`${container.path}.restartPolicy`);
        return {
          rule: 'T-80',
          sentence: text('span.waiting.turn-to-stop', { container: name, signal }),
          decider,
        };
      }
      if (phase.begin !== undefined) {
        return explain(
          'S-10',
          text('span.waiting.creating', { container: name }),
          deciders.container(container),
        );
      }
      if (!isFollowed && !phase.open) {
        return explain(
          'S-6',
          text('span.waiting.deletion', { container: name }),
          deciders.container(container),
        );
      }
      return waitOf(setting, container);
    case 'postStart':
      return explain(
        'S-11',
        phase.outcome === 'failed'
          ? text('span.postStart.failed', { took, container: name })
          : text('span.postStart'),
        deciders.hook(container, 'postStart'),
      );
    case 'running':
      return explain(
        'S-10',
        text(setting.platform.hasProcess.value ? 'span.running' : 'mark.started.pretended', {
          container: name,
        }),
        deciders.container(container),
      );
    case 'preStop':
      return phase.outcome === 'skipped'
        ? explain('T-22', skippedText(phase), deciders.hook(container, 'preStop'))
        : { ...preStopWhyOf(phase, signal, took, total), decider: deciders.hook(container, 'preStop') };
    case 'stopping': {
      const timeout = numberOf(phase.detail.timeout);
      const isLeast = kill?.budget !== undefined && kill.budget.left < timeout;
      const sentence = text(isLeast ? 'span.stopping.minimum' : 'span.stopping', {
        signal: String(phase.detail.signal ?? signal),
        timeout,
        total: total ?? timeout,
      });
      return { rule: isLeast ? 'T-32' : 'T-24', sentence, decider: grace };
    }
    case 'backoff':
      return explain('R-40', text('span.backoff', { container: name }), deciders.restart(container));
    case 'exited':
      return explain(
        'R-33',
        text(isFollowed ? 'span.exited.restart' : 'span.exited', { container: name }),
        deciders.restart(container),
      );
  }
}

/** What the first start of a container waits for. */
function waitOf(setting: Setting, container: Container): Explained {
  const { pod, deciders } = setting;
  const { name } = container;
  const init = pod.containers.findLast(({ role }) => role !== 'main');
  const place = pod.containers.indexOf(container);
  const before = pod.containers[place - 1];
  if (container.role === 'main' && init && before === init) {
    const rule = 'S-6';
    return {
      rule,
      sentence: text('span.waiting.init', { container: name }),
      decider: deciders.container(init),
    };
  }
  const launch = launchWaitOf(setting, container);
  if (launch) return launch;
  const isHeldUp =
    before && setting.momentsOf(before.name).some(({ moment }) => moment.what === 'postStart-begin');
  const decider = isHeldUp ? deciders.hook(before, 'postStart') : deciders.container(before ?? container);
  return { rule: 'S-6', sentence: text('span.waiting.turn-to-start', { container: name }), decider };
}

function skippedText({ detail }: Phase): Text {
  if (detail.why === 'by-force') return text('span.preStop.by-force');
  return detail.why === 'exited-by-itself' ? text('span.preStop.skipped-exit') : text('span.preStop.skipped');
}

function preStopWhyOf(
  phase: Phase,
  signal: string,
  took: number,
  total: number | undefined,
): Pick<Explained, 'rule' | 'sentence'> {
  if (phase.outcome === 'failed')
    return { rule: 'T-34', sentence: text('span.preStop.failed', { took, signal }) };
  if (phase.outcome === 'abandoned')
    return { rule: 'T-31', sentence: text('span.preStop.abandoned', { total: total ?? took }) };
  if (phase.open || total === undefined)
    return { rule: 'T-22', sentence: text('span.preStop.open', { signal }) };
  return { rule: 'T-23', sentence: text('span.preStop', { signal, took, total }) };
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
