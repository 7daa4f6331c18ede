import type { Container } from '../pod/index.ts';
import { text } from '../words/index.ts';
import { absenceOf, isMissing } from './absence.ts';
import { detachedOf } from './kills.ts';
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
      const sentence = isMissing(moment)
        ? absenceOf(moment, setting)
        : text('span.hook-ignored', { handler, hook });
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
