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

/** Every kill of the run, in spec order of the containers, then in order of time. */
export const deathsOf = (run: Case): readonly Death[] =>
  run.pod.containers.flatMap((container) => {
    const spans = spansOf(run, container.name);
    const exits = exitsOf(run, container.name);
    const kills = spans.filter(({ kind }) => kind === 'grace');
    return kills.map((grace, index): Death => {
      const until = kills[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      const own = spans.filter(({ from }) => from >= grace.from && from < until);
      const hook = own.find(({ kind }) => kind === 'preStop');
      const skipped = hook?.outcome === 'skipped';
      return {
        container,
        attempt: grace.attempt,
        reason: wordIn(grace, 'reason'),
        grace,
        hook: skipped ? undefined : hook,
        isSkipped: skipped,
        ignored: own.find((span) => span.kind === 'hook-ignored' && wordIn(span, 'hook') === 'preStop'),
        isDetached: hook?.outcome === 'abandoned' && !endsItself(run, container.name, hook.to),
        wasDead: isDeadAt(run, container.name, grace.from),
        turn: own.find((span) => span.kind === 'waiting' && wordIn(span, 'reason') === 'turn-to-stop'),
        stop: own.find(({ kind }) => kind === 'stopping'),
        exit: exits.find(({ at }) => at >= grace.from && at < until),
      };
    });
  });

/** Milliseconds within which a hook's end and the end of its grace are the same instant. */
const TIE = 100;

/** Whether a hook came to its own end at an instant, rather than being cut off by the end of its container. */
const endsItself = ({ moments }: Case, container: string, at: Ms): boolean =>
  moments.some(
    ({ what, container: who, at: when, detail }) =>
      what === 'preStop-end' && who === container && Math.abs(when - at) < TIE && detail.exitCode !== DIED,
  );

/** How an exec ends whose container was killed under it. */
const DIED = 137;

const isDeadAt = ({ moments }: Case, container: string, at: Ms): boolean =>
  moments.findLast(
    ({ what, container: who, at: when }) =>
      who === container && when < at && (what === 'started' || what === 'exited'),
  )?.what === 'exited';

/** The ends of a container's processes, in order. */
export const exitsOf = ({ moments }: Case, container: string): readonly Exit[] =>
  moments.flatMap(({ what, container: who, at, detail }) =>
    what === 'exited' && who === container
      ? [{ at, code: Number(detail.exitCode ?? 0), cause: String(detail.cause ?? '') }]
      : [],
  );

/** Whether a death was by SIGKILL. */
export const isKilled = ({ exit }: Death): boolean => exit?.cause === 'SIGKILL';

/** The whole grace of a kill, in seconds. */
export const totalOf = ({ grace }: Death): number => numberIn(grace, 'total') ?? 0;
