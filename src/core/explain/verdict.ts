// The order of the cases is the idea: the most telling story of a run comes first.
import { type FieldError, sentenceOf } from '../manifest/index.ts';
import type { Container } from '../pod/index.ts';
import { type Ms, ms } from '../time.ts';
import type { Span } from '../trace/index.ts';
import { listOf, spoken, type Text, text } from '../words/index.ts';
import { type Case, numberIn, spansOf } from './case.ts';
import { type Death, isKilled, type Lives, livesOf } from './death.ts';
import { endClauseOf, hookClauseOf } from './verdict-clauses.ts';

/** The one sentence that answers the page: what becomes of this pod and its hooks. */
export function verdictOf(drawn: Case): Text {
  const run = livesOf(drawn);
  const deaths = run.deaths.filter(({ wasDead }) => !wasDead);
  return (
    stuckOf(run) ??
    failedStartOf(run, deaths) ??
    restartAllOf(run, deaths) ??
    probeKillOf(run, deaths) ??
    loopOf(run) ??
    podKillOf(run, deaths) ??
    ownExitOf(run) ??
    runsOnOf(run)
  );
}

/** The sentence for a manifest that is refused, in the words of who refuses it. */
export function rejectionOf(errors: readonly FieldError[]): Text {
  const [first] = errors;
  if (!first) return text('verdict.unreadable', { reason: '' });
  const reason = first.text ?? sentenceOf(first);
  if (first.type === 'Malformed') return text('verdict.unreadable', { reason });
  const more = errors.length - 1;
  return more > 0 ? text('verdict.rejected.more', { reason, more }) : text('verdict.rejected', { reason });
}

/** A postStart that never came back. */
function stuckOf(run: Lives): Text | undefined {
  for (const { name, stopSignal: signal } of run.pod.containers) {
    const hook = spansOf(run, name).find(({ kind, open }) => kind === 'postStart' && open);
    if (!hook) continue;
    const took = spoken(ms(hook.to - hook.from));
    const gaps = { container: name, took };
    return deletionOf(run) ? text('verdict.stuck.deleted', { ...gaps, signal }) : text('verdict.stuck', gaps);
  }
  return undefined;
}

function failedStartOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const killed = deaths.find(({ reason }) => reason === 'postStart');
  if (!killed) return undefined;
  const { name: container, postStart } = killed.container;
  const hook = spansOf(run, container).findLast(
    ({ kind, to }) => kind === 'postStart' && to <= killed.grace.from,
  );
  const again = againOf(run, container, 'verdict.again.too');
  const outcome = again.key === 'verdict.nothing-more' ? outcomeOf(run) : text('verdict.nothing-more');
  if (postStart?.kind === 'tcpSocket')
    return text('verdict.postStart-fails.tcpSocket', { container, again, outcome });
  const took = hook ? spoken(ms(hook.to - hook.from)) : 0;
  if (took === 0) {
    return text('verdict.postStart-fails.at-once', {
      handler: postStart?.kind ?? '',
      container,
      again,
      outcome,
    });
  }
  return text('verdict.postStart-fails', { container, took, again, outcome });
}

/** A restart rule that starts the whole pod anew. */
function restartAllOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const killed = deaths.find(({ reason }) => reason === 'restart-all');
  if (!killed) return undefined;
  const asked = run.pod.containers
    .flatMap(({ name }) => run.exitsOf(name).map((exit) => ({ name, exit })))
    .findLast(({ exit }) => exit.at <= killed.grace.from && exit.cause === 'own-exit');
  if (!asked) return undefined;
  const timeout = killed.stop ? (numberIn(killed.stop, 'timeout') ?? 0) : 0;
  return text('verdict.restart-all', { container: asked.name, code: asked.exit.code, timeout });
}

function probeKillOf(run: Lives, deaths: readonly Death[]): Text | undefined {
  const killed = deaths.find(({ reason }) => ['liveness', 'startup', 'unhealthy'].includes(reason));
  if (!killed) return undefined;
  const { container, grace } = killed;
  const failed = run
    .momentsOf(container.name)
    .findLast(({ what, at, detail }) => what === 'probe' && at <= grace.from && detail.result === 'failure');
  const started = startedAt(run, container.name, grace.from);
  return text('verdict.probe', {
    container: container.name,
    probe: { key: `probe.${failed?.detail.kind ?? killed.reason}` },
    at: spoken(ms(grace.from - started)),
    hook: hookClauseOf(killed),
    end: endClauseOf(killed, grace.from),
    again: againOf(run, container.name),
  });
}

/** A container that ends by itself again and again. */
function loopOf(run: Lives): Text | undefined {
  const looping = run.pod.containers
    .map((container) => ({
      container,
      waits: spansOf(run, container.name).filter(({ kind }) => kind === 'backoff'),
    }))
    .find(({ waits }) => waits.length > 0);
  if (!looping) return undefined;
  const { container, waits } = looping;
  const own = run
    .exitsOf(container.name)
    .filter(({ cause }) => cause !== 'stop-signal' && cause !== 'SIGKILL');
  const exits = own.length;
  const also = text(container.preStop ? 'verdict.loop.no-hook' : 'verdict.nothing-more');
  const last = waits.findLast((wait) => restartsAfter(run, container.name, wait));
  const before = (last ?? waits.at(-1))?.from ?? run.end;
  const code = own.findLast(({ at }) => at <= before)?.code ?? 0;
  const gaps = { container: container.name, exits, code, also };
  if (last) return text('verdict.loop', { ...gaps, wait: spoken(ms(last.to - last.from)) });
  return text(deletionOf(run) ? 'verdict.loop.deleted' : 'verdict.loop.waits', gaps);
}

/** The end of the whole pod, or of one container, by a kill. */
function podKillOf(run: Lives, deaths: readonly Death[]): Text | undefined {
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
  const end = endClauseOf(worst, since);
  const cause = waitOf(run, worst, since);
  const isForced =
    reason === 'deletion' && deletion !== undefined && deletion.to < (worst.exit?.at ?? run.end);
  const sentence = cause
    ? text('verdict.kill.waited', { cause, hook, end })
    : text(isForced ? 'verdict.kill.forced' : 'verdict.kill', { hook, end });
  return amongOthers(run, deaths, container, worst, sentence);
}

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
function waitOf(run: Lives, { reason, grace }: Death, since: Ms): Text | undefined {
  if (reason !== 'deletion' || grace.from - since < 1000) return undefined;
  const wait = spoken(ms(grace.from - since));
  const during = (kind: Span['kind']) =>
    run.pod.containers.find(({ name }) =>
      spansOf(run, name).some((span) => span.kind === kind && span.from < grace.from && span.to > since),
    )?.name;
  const hooked = during('postStart');
  if (hooked !== undefined) return text('verdict.cause.postStart', { container: hooked, wait });
  const dying = during('stopping') ?? during('preStop');
  return dying === undefined ? undefined : text('verdict.cause.worker', { container: dying, wait });
}

/** Processes that end by themselves, with nobody to kill. */
function ownExitOf(run: Lives): Text | undefined {
  const { pod } = run;
  const ended = pod.containers.flatMap((container) =>
    run
      .exitsOf(container.name)
      .slice(-1)
      .map((exit) => ({ container, exit })),
  );
  const [worst] = ended.sort(
    (a, b) =>
      Number(b.container.role !== 'init') - Number(a.container.role !== 'init') ||
      Number(b.exit.code !== 0) - Number(a.exit.code !== 0) ||
      b.exit.at - a.exit.at,
  );
  if (!worst) return undefined;
  const { container, exit } = worst;
  const idle = idleIn(run);
  if (container.role === 'init' && idle.length > 0) {
    return text('verdict.blocked', {
      container: container.name,
      code: exit.code,
      others: listOf(idle),
      n: idle.length,
    });
  }
  const at = spoken(ms(exit.at - startedAt(run, container.name, exit.at)));
  const also = text(container.preStop ? 'verdict.own.no-hook' : 'verdict.nothing-more');
  const sentence = text('verdict.own', {
    container: container.name,
    at,
    code: exit.code,
    also,
    outcome: outcomeOf(run),
  });
  return pod.containers.length > 1
    ? text('verdict.one', { container: container.name, count: pod.containers.length, rest: sentence })
    : sentence;
}

/** Nothing ends at all. */
function runsOnOf(run: Lives): Text {
  const idle = idleIn(run);
  if (idle.length > 0) return text('verdict.waits', { containers: listOf(idle), n: idle.length });
  const names = run.pod.containers.map(({ name }) => name);
  const gaps = { containers: listOf(names), n: names.length };
  const hook = names
    .flatMap((name) => spansOf(run, name))
    .find(({ kind, outcome }) => kind === 'postStart' && outcome === 'ok');
  const took = hook ? spoken(ms(hook.to - hook.from)) : 0;
  return took > 0 ? text('verdict.runs.after-hook', { took, ...gaps }) : text('verdict.runs', gaps);
}

const deletionOf = ({ lanes }: Lives): Span | undefined =>
  lanes.find(({ lane }) => lane === 'pod')?.spans.find(({ kind }) => kind === 'deletion');

/** The main and sidecar containers that were never started. */
const idleIn = ({ pod, moments }: Lives): readonly string[] => {
  const started = new Set(moments.flatMap(({ what, container }) => (what === 'started' ? [container] : [])));
  return pod.containers.flatMap(({ name }) => (started.has(name) ? [] : [name]));
};

function againOf(
  { momentsOf }: Lives,
  container: string,
  key: 'verdict.again' | 'verdict.again.too' = 'verdict.again',
): Text {
  const restarts = momentsOf(container).filter(({ what }) => what === 'created').length - 1;
  return restarts > 0 ? text(key, { restarts, container }) : text('verdict.nothing-more');
}

/** The phase in which the pod ends for good. */
function outcomeOf({ moments }: Lives): Text {
  const last = moments.findLast(({ what }) => what === 'phase');
  const phase = String(last?.detail.phase ?? '');
  return phase === 'Succeeded' || phase === 'Failed'
    ? text('verdict.outcome', { phase })
    : text('verdict.nothing-more');
}

const restartsAfter = ({ momentsOf }: Lives, container: string, wait: Span): boolean =>
  momentsOf(container).some(({ what, at }) => what === 'created' && at === wait.to);

const startedAt = ({ momentsOf }: Lives, container: string, before: Ms): Ms =>
  momentsOf(container).findLast(({ what, at }) => what === 'started' && at <= before)?.at ?? ms(0);

const mainsOver = (run: Lives, before: Ms): Ms =>
  run.moments.findLast(
    ({ what, container, at }) =>
      what === 'exited' &&
      at <= before &&
      run.pod.containers.some(({ name, role }) => name === container && role === 'main'),
  )?.at ?? before;
