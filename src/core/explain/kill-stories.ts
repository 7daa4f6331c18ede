import type { Container } from '../pod/index.ts';
import { type Ms, ms, never } from '../time.ts';
import type { Span } from '../trace/index.ts';
import { spoken, type Text, text } from '../words/index.ts';
import { numberIn, spansOf } from './case.ts';
import { type Death, isKilled, type Lives } from './death.ts';
import { endClauseOf, hookClauseOf } from './verdict-clauses.ts';
import { againOf, deletionOf } from './verdict-facts.ts';

/** A restart rule that starts the whole pod anew. */
export function restartAllOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const killed = deaths.find(({ reason }) => reason === 'restart-all');
  if (!killed) return undefined;
  const asked = run.pod.containers
    .flatMap(({ name }) => run.exitsOf(name).map((exit) => ({ name, exit })))
    .findLast(({ exit }) => exit.at <= killed.grace.from && exit.cause === 'own-exit');
  if (!asked) return undefined;
  const timeout = killed.stop ? (numberIn(killed.stop, 'timeout') ?? 0) : 0;
  return text('verdict.restart-all', { container: asked.name, code: asked.exit.code, timeout });
}

/** A container that is killed for a failed probe. */
export function probeKillOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const killed = deaths.find(({ reason }) => ['liveness', 'startup', 'unhealthy'].includes(reason));
  if (!killed) return undefined;
  const { container, grace } = killed;
  const failed = run
    .momentsOf(container.name)
    .findLast(({ what, at, detail }) => what === 'probe' && at <= grace.from && detail.result === 'failure');
  const started = run
    .momentsOf(container.name)
    .findLast(
      ({ what, at, attempt }) => what === 'started' && attempt === killed.attempt && at <= grace.from,
    );
  return text('verdict.probe', {
    container: container.name,
    probe: { key: `probe.${failed?.detail.kind ?? killed.reason}` },
    at: spoken(ms(grace.from - (started?.at ?? 0))),
    hook: hookClauseOf(killed),
    end: endClauseOf(killed, grace.from),
    again: againOf(run, container.name),
  });
}

/** The end of the whole pod, or of one container, by a kill. */
export function podKillOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const [worst] = [...deaths].sort(
    (a, b) => weightOf(b) - weightOf(a) || (b.exit?.at ?? run.end) - (a.exit?.at ?? run.end),
  );
  if (!worst) return undefined;
  const { container, grace, reason } = worst;
  const deletion = deletionOf(run);
  const since =
    reason === 'deletion' && deletion
      ? deletion.from
      : reason === 'finished'
        ? mainsOver(run, grace.from)
        : grace.from;
  const hook = hookClauseOf(worst);
  const end = endClauseOf(isHeldUp(run, worst) ? { ...worst, reason: 'other' } : worst, since);
  const cause = waitOf(run, worst, since);
  const goneFirst =
    reason === 'deletion' && deletion !== undefined && deletion.to < (worst.exit?.at ?? run.end)
      ? spoken(ms(deletion.to - deletion.from))
      : undefined;
  const sentence = cause
    ? text('verdict.kill.waited', { cause, hook, end })
    : goneFirst === undefined
      ? text('verdict.kill', { hook, end })
      : goneFirst < 1
        ? text('verdict.kill.forced', { hook, end })
        : text('verdict.kill.early', { gone: goneFirst, hook, end });
  return amongOthers(run, deaths, container, worst, sentence);
}

/** The kubelet's own pace, in milliseconds: what begins later after a deadline was held up, by a postStart hook or a kill. */
const PACE = 2000;

/** Whether a kill began so long after the deadline that nobody would count from there. */
const isHeldUp = ({ pod }: Lives, { reason, grace }: Death): boolean =>
  reason === 'deadline' && grace.from > (pod.activeDeadline ?? never) + PACE;

/** How telling a kill is. */
function weightOf(death: Death): number {
  const { hook, ignored, reason } = death;
  const byReason = reason === 'changed' ? 200 : reason === 'deletion' ? 100 : 0;
  const abandoned = hook?.outcome === 'abandoned' ? 8 : 0;
  const failed = hook?.outcome === 'failed' ? 4 : 0;
  return byReason + (isKilled(death) ? 16 : 0) + abandoned + failed + (ignored ? 6 : 0) + (hook ? 1 : 0);
}

function amongOthers(
  { pod }: Lives,
  deaths: readonly Death[],
  { name }: Container,
  worst: Death,
  rest: Text,
): Text {
  const count = pod.containers.length;
  if (count === 1) return rest;
  const together = deaths.filter(({ reason }) => reason === worst.reason);
  const killed = together.filter(isKilled).length;
  const isLast = together.every(({ exit }) => (exit?.at ?? 0) <= (worst.exit?.at ?? 0));
  if (killed === count && isLast) return text('verdict.all', { count, container: name, rest });
  if (killed > 1 && isLast) return text('verdict.many', { killed, count, container: name, rest });
  return isLast && together.length === count
    ? text('verdict.last', { container: name, count, rest })
    : text('verdict.one', { container: name, count, rest });
}

/** What made a delete wait before anything was stopped. */
function waitOf(run: Lives, { container, reason, grace }: Death, since: Ms): Text | undefined {
  if (reason !== 'deletion' || grace.from - since < 1000) return undefined;
  const wait = spoken(ms(grace.from - since));
  if (spansOf(run, container.name).some(({ detail }) => detail.isLost === true))
    return text('verdict.cause.restart', { wait });
  const during = (kind: Span['kind']) =>
    run.pod.containers.find(({ name }) =>
      spansOf(run, name).some((span) => span.kind === kind && span.from < grace.from && span.to > since),
    )?.name;
  const hooked = during('postStart');
  if (hooked !== undefined) return text('verdict.cause.postStart', { container: hooked, wait });
  const dying = during('stopping') ?? during('preStop');
  return dying === undefined ? undefined : text('verdict.cause.worker', { container: dying, wait });
}

const mainsOver = (run: Lives, before: Ms): Ms =>
  run.moments.findLast(
    ({ what, container, at }) =>
      what === 'exited' &&
      at <= before &&
      run.pod.containers.some(({ name, role }) => name === container && role === 'main'),
  )?.at ?? before;
