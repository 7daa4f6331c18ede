import type { Container, ProbeKind } from '../pod/index.ts';
import { text } from '../words/index.ts';
import type { Span } from './run.ts';
import type { Setting } from './setting.ts';
import { type Placed, wordIn } from './told.ts';

/** The probes a container has, in the order in which they begin to matter. */
export const probesOf = (container: Container): readonly ProbeKind[] =>
  (['startup', 'liveness', 'readiness'] as const).filter((kind) => container[`${kind}Probe`] !== undefined);

/** Runs of equal results of one probe, each from its first tick to its last: what a view folds many ticks into. */
export function probeSpansOf(setting: Setting, container: Container, kind: ProbeKind): readonly Span[] {
  const ticks = setting.momentsOf(container.name).filter(({ moment }) => isTickOf(moment, kind));
  const runs: Placed[][] = [];
  for (const tick of ticks) {
    const run = runs.at(-1);
    const before = run?.[0]?.moment;
    const goesOn =
      before?.attempt === tick.moment.attempt && before.detail.result === tick.moment.detail.result;
    if (run && goesOn) run.push(tick);
    else runs.push([tick]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const { attempt, rule, at, detail } = first.moment;
    const count = run.length;
    const probe = { key: `probe.${kind}` };
    const result = wordIn(first.moment, 'result');
    const sentence =
      result === 'error'
        ? text('span.probe.error', { probe })
        : text(result === 'failure' ? 'span.probe.failure' : 'span.probe.success', { probe, count });
    const why = setting.whyOf(rule, sentence, setting.deciders.probe(container, kind), first.index);
    const to = last.moment.at;
    return [
      {
        container: container.name,
        attempt,
        kind: 'probe',
        from: at,
        to,
        open: false,
        detail: { ...detail, count },
        why,
      },
    ];
  });
}

/** Whether a moment is a tick of this probe. */
export const isTickOf = ({ what, detail }: Placed['moment'], kind: ProbeKind): boolean =>
  what === 'probe' && detail.kind === kind;
