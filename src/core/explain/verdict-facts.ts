import { type Ms, ms } from '../time.ts';
import type { Span } from '../trace/index.ts';
import { type Text, text } from '../words/index.ts';
import type { Lives } from './death.ts';

/** That a container is started again, and how often; nothing where it is not. */
export function againOf(
  { momentsOf }: Lives,
  container: string,
  key: 'verdict.again' | 'verdict.again.too' = 'verdict.again',
): Text {
  const restarts = momentsOf(container).filter(({ what }) => what === 'created').length - 1;
  return restarts > 0 ? text(key, { restarts, container }) : text('verdict.nothing-more');
}

/** The phase in which the pod ends for good. */
export function outcomeOf({ moments }: Lives): Text {
  const last = moments.findLast(({ what }) => what === 'phase');
  const phase = String(last?.detail.phase ?? '');
  return phase === 'Succeeded' || phase === 'Failed'
    ? text('verdict.outcome', { phase })
    : text('verdict.nothing-more');
}

/** The deletion on the pod's lane. */
export const deletionOf = ({ lanes }: Lives): Span | undefined =>
  lanes.find(({ lane }) => lane === 'pod')?.spans.find(({ kind }) => kind === 'deletion');

/** When the process that ran at an instant had started. */
export const startedAt = ({ momentsOf }: Lives, container: string, before: Ms): Ms =>
  momentsOf(container).findLast(({ what, at }) => what === 'started' && at <= before)?.at ?? ms(0);

/** The main and sidecar containers that were never started. */
export const idleIn = ({ pod, moments }: Lives): readonly string[] => {
  const started = new Set(moments.flatMap(({ what, container }) => (what === 'started' ? [container] : [])));
  return pod.containers.flatMap(({ name }) => (started.has(name) ? [] : [name]));
};
