import type { What } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import { countedKillsOf, graceSpanOf } from './grace.ts';
import { looseSpansOf } from './loose-spans.ts';
import { phaseWhyOf } from './phase-why.ts';
import { type Bounds, type Phase, phasesOf } from './phases.ts';
import type { Span } from './run.ts';
import type { Setting } from './setting.ts';

/** The explained spans of a container's lane: its phases, then what overlaps them. */
export function containerSpansOf(setting: Setting, container: Container, bounds: Bounds): readonly Span[] {
  const placed = setting.momentsOf(container.name);
  const kills = countedKillsOf(setting, container);
  let next = 0;
  const killAt = ({ from }: Phase) => {
    while ((kills[next]?.kill.from ?? Number.POSITIVE_INFINITY) <= from) next++;
    return kills[next - 1];
  };
  const phases = phasesOf(container, placed, bounds).map((phase, index, all): Span => {
    const { kind, attempt, from, to, open, outcome, detail, begin } = phase;
    const { rule, sentence, decider } = phaseWhyOf(
      setting,
      container,
      phase,
      killAt(phase),
      index + 1 < all.length,
    );
    const isAfter = begin !== undefined && endsSomething.has(setting.moments[begin]?.what ?? 'status');
    const why = setting.whyOf(
      rule,
      sentence,
      decider,
      begin ?? placed[0]?.index,
      isAfter ? begin : undefined,
    );
    const span = { container: container.name, attempt, kind, from, to, open, detail, why };
    return outcome ? { ...span, outcome } : span;
  });
  return [
    ...phases,
    ...kills.map((kill) => graceSpanOf(setting, container, kill)),
    ...looseSpansOf(setting, container),
  ];
}

/** Moments that end one phase, so that the next one, which has no moment of its own, is caused by them. */
const endsSomething: ReadonlySet<What> = new Set([
  'postStart-end',
  'preStop-end',
  'preStop-abandoned',
  'hook-failed',
]);
