import { ms } from '../time.ts';
import type { Span } from '../trace/index.ts';
import { listOf, spoken, type Text, text } from '../words/index.ts';
import { spansOf } from './case.ts';
import type { Death, Lives } from './death.ts';
import { againOf, deletionOf, idleIn, outcomeOf, startedAt } from './verdict-facts.ts';

/** A postStart that never came back. */
export function stuckOf(run: Lives): Text | undefined {
  for (const { name, stopSignal: signal } of run.pod.containers) {
    const hook = spansOf(run, name).find(({ kind, open }) => kind === 'postStart' && open);
    if (!hook) continue;
    const took = spoken(ms(hook.to - hook.from));
    const gaps = { container: name, took };
    return deletionOf(run) ? text('verdict.stuck.deleted', { ...gaps, signal }) : text('verdict.stuck', gaps);
  }
  return undefined;
}

/** A postStart that fails, so that its container is killed. */
export function failedStartOf(run: Lives, deaths: readonly Death[]): Text | undefined {
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

/** A container that ends by itself again and again. */
export function loopOf(run: Lives): Text | undefined {
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
  const isCalled = run.momentsOf(container.name).some(({ what }) => what === 'preStop-begin');
  const also = text(container.preStop && !isCalled ? 'verdict.loop.no-hook' : 'verdict.nothing-more');
  const last = waits.findLast((wait) => restartsAfter(run, container.name, wait));
  const before = (last ?? waits.at(-1))?.from ?? run.end;
  const codes = [...new Set(own.flatMap(({ at, code }) => (at <= before ? [String(code)] : [])))];
  const gaps = { container: container.name, exits, codes: listOf(codes), n: codes.length, also };
  if (last) return text('verdict.loop', { ...gaps, wait: spoken(ms(last.to - last.from)) });
  return text(deletionOf(run) ? 'verdict.loop.deleted' : 'verdict.loop.waits', gaps);
}

/** Processes that end by themselves, with nobody to kill. */
export function ownExitOf(run: Lives): Text | undefined {
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
export function runsOnOf(run: Lives): Text {
  const idle = idleIn(run);
  if (idle.length > 0) return text('verdict.waits', { containers: listOf(idle), n: idle.length });
  const names = run.pod.containers.map(({ name }) => name);
  const gaps = { containers: listOf(names), n: names.length };
  if (deletionOf(run)) return text('verdict.runs.marked', gaps);
  const hook = names
    .flatMap((name) => spansOf(run, name))
    .find(({ kind, outcome }) => kind === 'postStart' && outcome === 'ok');
  const took = hook ? spoken(ms(hook.to - hook.from)) : 0;
  return took > 0 ? text('verdict.runs.after-hook', { took, ...gaps }) : text('verdict.runs', gaps);
}

const restartsAfter = ({ momentsOf }: Lives, container: string, wait: Span): boolean =>
  momentsOf(container).some(({ what, at }) => what === 'created' && at === wait.to);
