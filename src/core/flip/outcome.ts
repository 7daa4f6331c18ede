import { type Moment, run } from '../lifecycle/index.ts';
import { type Options, readScenario } from '../scenario.ts';

/** How a hook came out, the worst first; `begun` where it never came to an end. */
export const hookEnds = ['abandoned', 'failed', 'skipped', 'ignored', 'ok', 'begun'] as const;

export type HookEnd = (typeof hookEnds)[number];

/** One thing that is true of how a run ends, without its times. */
export type Fate =
  | { readonly what: 'exit'; readonly container: string; readonly cause: string; readonly code: number }
  /** Of several calls the worst counts. */
  | {
      readonly what: 'hook';
      readonly container: string;
      readonly hook: 'postStart' | 'preStop';
      readonly end: HookEnd;
    }
  | { readonly what: 'restart'; readonly container: string }
  /** The pod was ready, so a Service would have sent it traffic. */
  | { readonly what: 'traffic' }
  /** The API server refuses the pod. */
  | { readonly what: 'refused' };

/** How a run ends: what is true of it, each thing once, in a fixed order. */
export interface Outcome {
  readonly fates: readonly Fate[];
  /** Equal for equal outcomes. */
  readonly key: string;
}

/** Runs a scenario and keeps how it ends. */
export function outcomeOf(yaml: string, options: Options): Outcome {
  const { read } = readScenario(yaml, options);
  if (!read.ok) return outcome([{ what: 'refused' }]);
  return outcome(run(read.value.scenario).moments.flatMap(fateOf));
}

function outcome(fates: readonly Fate[]): Outcome {
  const byKey = new Map(fates.filter((fate) => isWorst(fate, fates)).map((fate) => [keyOf(fate), fate]));
  const keys = [...byKey.keys()].sort();
  return { fates: keys.flatMap((key) => byKey.get(key) ?? []), key: keys.join('; ') };
}

/** Equal for equal fates. */
export const keyOf = (fate: Fate): string => Object.values(fate).join(' ');

function isWorst(fate: Fate, fates: readonly Fate[]): boolean {
  if (fate.what !== 'hook') return true;
  const { container, hook, end } = fate;
  const worse = hookEnds.slice(0, hookEnds.indexOf(end));
  return !fates.some(
    (other) =>
      other.what === 'hook' &&
      other.container === container &&
      other.hook === hook &&
      worse.includes(other.end),
  );
}

function fateOf({ what, container, attempt, detail }: Moment): readonly Fate[] {
  const hook = (name: unknown, end: HookEnd): readonly Fate[] => [
    { what: 'hook', container, hook: name === 'postStart' ? 'postStart' : 'preStop', end },
  ];
  switch (what) {
    case 'exited':
      return [{ what: 'exit', container, cause: String(detail.cause), code: Number(detail.exitCode) }];
    case 'postStart-begin':
    case 'preStop-begin':
      return hook(what.slice(0, -'-begin'.length), 'begun');
    case 'postStart-end':
    case 'preStop-end': {
      const { exitCode = 0, httpStatus = 200 } = detail;
      const isWell = exitCode === 0 && Number(httpStatus) < 400;
      return isWell ? hook(what.slice(0, -'-end'.length), 'ok') : [];
    }
    case 'hook-failed':
      return hook(detail.hook, 'failed');
    case 'hook-ignored':
      return hook(detail.hook, 'ignored');
    case 'hook-skipped':
      return hook(detail.hook, 'skipped');
    case 'preStop-abandoned':
      return hook('preStop', 'abandoned');
    case 'started':
      return attempt > 0 ? [{ what: 'restart', container }] : [];
    case 'endpoint':
      return detail.ready === true ? [{ what: 'traffic' }] : [];
    default:
      return [];
  }
}
