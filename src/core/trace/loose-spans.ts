import type { Moment } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import { type Text, text } from '../words/index.ts';
import { detachedOf } from './kills.ts';
import { isMissing } from './phases.ts';
import type { Span } from './run.ts';
import type { Setting } from './setting.ts';
import { wordIn } from './told.ts';

/** What overlaps a container's phases besides the grace: hooks that are not called, and abandoned ones that run on. */
export function looseSpansOf(setting: Setting, container: Container): readonly Span[] {
  const { deciders, whyOf, end, moments, momentsOf } = setting;
  const { name, stopSignal: signal } = container;
  const placed = momentsOf(name);
  const ignored = placed
    .filter(({ moment }) => moment.what === 'hook-ignored' || isMissing(moment))
    .map(({ moment, index }): Span => {
      const { at, attempt, detail, rule } = moment;
      const hook = wordIn(moment, 'hook') === 'postStart' ? 'postStart' : 'preStop';
      const handler = wordIn(moment, 'handler');
      const sentence = absenceOf(moment, { handler, hook }, setting);
      const why = whyOf(rule, sentence, deciders.hook(container, hook), index);
      return {
        container: name,
        attempt,
        kind: 'hook-ignored',
        from: at,
        to: at,
        open: false,
        outcome: moment.what === 'hook-ignored' ? 'ignored' : 'skipped',
        detail,
        why,
      };
    });
  const detached = detachedOf(placed).map(({ attempt, begin, from, to, outcome }): Span => {
    const why = whyOf(
      'T-31',
      text('span.preStop-detached', { signal }),
      deciders.hook(container, 'preStop'),
      begin,
    );
    const detail = moments[begin]?.detail ?? {};
    const ends = { to: to ?? end, open: to === undefined, ...(outcome && { outcome }) };
    return { container: name, attempt, kind: 'preStop-detached', from, ...ends, detail, why };
  });
  return [...ignored, ...detached];
}

/** Why a hook is not there to be called: the platform passes over it, knows no such field, or its API dropped it. */
function absenceOf(moment: Moment, gaps: { handler: string; hook: string }, { platform }: Setting): Text {
  if (moment.what === 'hook-ignored') return text('span.hook-ignored', gaps);
  const gate = wordIn(moment, 'gate');
  return gate === ''
    ? text('span.hook-no-such-field', { ...gaps, platform: platform.label })
    : text('span.hook-gate-off', { ...gaps, gate });
}
