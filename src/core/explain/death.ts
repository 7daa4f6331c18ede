import type { Moment } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import type { Ms } from '../time.ts';
import type { Span } from '../trace/index.ts';
import { type Case, numberIn, spansOf, wordIn } from './case.ts';

/** How one attempt of a container was killed, put together from its spans. */
export interface Death {
  readonly container: Container;
  readonly attempt: number;
  /** What set the kill off: `deletion`, `liveness` … */
  readonly reason: string;
  readonly grace: Span;
  /** The preStop the kubelet waited for; a skipped one does not count. */
  readonly hook: Span | undefined;
  readonly isSkipped: boolean;
  readonly ignored: Span | undefined;
  /** Whether the hook outlived the kubelet's patience, by more than a tie. */
  readonly isDetached: boolean;
  /** Whether the process had ended before the kill began, unnoticed. */
  readonly wasDead: boolean;
  /** A sidecar's wait for its turn. */
  readonly turn: Span | undefined;
  readonly stop: Span | undefined;
  readonly exit: Exit | undefined;
}

/** The end of a process. */
export interface Exit {
  readonly at: Ms;
  readonly code: number;
  readonly cause: string;
}

/** A run with the deaths in it sorted out once, for everything that is asked about them. */
export interface Lives extends Case {
  /** Every kill, in spec order of the containers, then in order of time. */
  readonly deaths: readonly Death[];
  readonly momentsOf: (container: string) => readonly Moment[];
  /** The ends of a container's processes, in order. */
  readonly exitsOf: (container: string) => readonly Exit[];
}

/** Sorts out who died in a run, how and when. */
export function livesOf(run: Case): Lives {
  const byContainer = new Map<string, Moment[]>();
  for (const moment of run.moments) {
    const known = byContainer.get(moment.container);
    if (known) known.push(moment);
    else byContainer.set(moment.container, [moment]);
  }
  const momentsOf = (container: string) => byContainer.get(container) ?? [];
  const exits = new Map(run.pod.containers.map(({ name }) => [name, exitsIn(momentsOf(name))]));
  const exitsOf = (container: string) => exits.get(container) ?? [];
  const deaths = run.pod.containers.flatMap((container) => {
    const { name } = container;
    return deathsIn(container, spansOf(run, name), exitsOf(name), momentsOf(name));
  });
  return { ...run, deaths, momentsOf, exitsOf };
}

const exitsIn = (moments: readonly Moment[]): readonly Exit[] =>
  moments.flatMap(({ what, at, detail }) =>
    what === 'exited' ? [{ at, code: Number(detail.exitCode ?? 0), cause: String(detail.cause ?? '') }] : [],
  );

function deathsIn(
  container: Container,
  spans: readonly Span[],
  exits: readonly Exit[],
  moments: readonly Moment[],
): readonly Death[] {
  const kills = spans.filter(({ kind, detail }) => kind === 'grace' && detail.isLost !== true);
  return kills.map((grace, index): Death => {
    const until = kills[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own = spans.filter(({ from }) => from >= grace.from && from < until);
    const hook = own.find(({ kind }) => kind === 'preStop');
    const isSkipped = hook?.outcome === 'skipped';
    return {
      container,
      attempt: grace.attempt,
      reason: wordIn(grace, 'reason'),
      grace,
      hook: isSkipped ? undefined : hook,
      isSkipped,
      ignored: own.find((span) => span.kind === 'hook-ignored' && wordIn(span, 'hook') === 'preStop'),
      isDetached: hook?.outcome === 'abandoned' && !endsItself(moments, hook.to),
      wasDead: isDeadAt(moments, grace.from),
      turn: own.find((span) => span.kind === 'waiting' && wordIn(span, 'reason') === 'turn-to-stop'),
      stop: own.find(({ kind }) => kind === 'stopping'),
      exit: exits.find(({ at }) => at >= grace.from && at < until),
    };
  });
}

/** Milliseconds within which a hook's end and the end of its grace are the same instant. */
const TIE = 100;

/** Whether a hook came to its own end at an instant, rather than being cut off by the end of its container. */
const endsItself = (moments: readonly Moment[], at: Ms): boolean =>
  moments.some(
    ({ what, at: when, detail }) =>
      what === 'preStop-end' && Math.abs(when - at) < TIE && detail.exitCode !== DIED,
  );

/** How an exec ends whose container was killed under it. */
const DIED = 137;

const isDeadAt = (moments: readonly Moment[], at: Ms): boolean =>
  moments.findLast(({ what, at: when }) => when < at && (what === 'started' || what === 'exited'))?.what ===
  'exited';

/** Whether a death was by SIGKILL. */
export const isKilled = ({ exit }: Death): boolean => exit?.cause === 'SIGKILL';

/** The whole grace of a kill, in seconds. */
export const totalOf = ({ grace }: Death): number => numberIn(grace, 'total') ?? 0;
