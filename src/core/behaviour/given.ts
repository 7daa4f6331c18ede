import { isPlain } from '../plain.ts';
import type { ProbeKind } from '../pod/index.ts';
import type { Behaviour, HookBehaviour, OwnExit, ProbeWindow } from './behaviour.ts';

/** A behaviour somebody gave, without what made no sense in it. */
export interface Given {
  readonly behaviour: Behaviour;
  /** Paths of what was left out, `hooks.preStop.duration`. */
  readonly ignored: readonly string[];
}

type Check<Value> = (value: unknown, path: string) => Value | undefined;

/** More entries in a list than this are left out; no run gets that far. */
const longest = 1000;

/** Takes what has the right shape from a stranger's object, and names the rest. */
export function readGiven(value: unknown): Given {
  const ignored: string[] = [];

  const only =
    <Value>(is: (value: unknown) => value is Value): Check<Value> =>
    (item, path) => {
      if (is(item)) return item;
      ignored.push(path);
      return undefined;
    };
  const seconds = only(isSeconds);
  const duration = only((item): item is number | null => item === null || isSeconds(item));
  const exitCode = only((item): item is number => isWhole(item, 0, 255));
  const httpStatus = only((item): item is number => isWhole(item, 100, 599));
  const truth = only((item): item is boolean => typeof item === 'boolean');
  const oneOf = <Word extends string>(...words: readonly Word[]) =>
    only((item): item is Word => (words as readonly unknown[]).includes(item));

  /** The known fields of an object that check out; `undefined` where it is no object or one that must be there is not. */
  function fields<Shape extends object>(
    checks: { readonly [Key in keyof Shape]-?: Check<NonNullable<Shape[Key]> | Shape[Key]> },
    needed: readonly (keyof Shape & string)[] = [],
  ): Check<Shape> {
    return (item, path) => {
      if (!isPlain(item)) {
        ignored.push(path);
        return undefined;
      }
      const prefix = path === '' ? '' : `${path}.`;
      const entries = Object.entries(item).flatMap(([key, inner]) => {
        const check = Object.hasOwn(checks, key) ? checks[key as keyof Shape] : undefined;
        if (inner === undefined) return [];
        if (check === undefined) ignored.push(`${prefix}${key}`);
        const checked = check?.(inner, `${prefix}${key}`);
        return checked === undefined ? [] : [[key, checked] as const];
      });
      const found = Object.fromEntries(entries) as Shape;
      if (needed.every((key) => Object.hasOwn(found, key))) return found;
      if (!ignored.some((known) => known.startsWith(path))) ignored.push(path);
      return undefined;
    };
  }

  const list =
    <Value>(check: Check<Value>): Check<readonly Value[]> =>
    (item, path) => {
      if (!Array.isArray(item) || item.length > longest) {
        ignored.push(path);
        return undefined;
      }
      return item.flatMap((inner: unknown, index) => {
        const checked = check(inner, `${path}[${index}]`);
        return checked === undefined ? [] : [checked];
      });
    };

  const hook = fields<HookBehaviour>({
    duration,
    exitCode,
    httpStatus,
    connection: oneOf('refused', 'unresolvable'),
    tls: truth,
  });
  const window = fields<ProbeWindow>(
    {
      from: seconds,
      to: seconds,
      exitCode,
      httpStatus,
      connection: oneOf('ok', 'refused', 'unresolvable'),
      duration,
    },
    ['from'],
  );
  const ownExit = fields<OwnExit>({ after: seconds, code: exitCode, reason: oneOf('OOMKilled') }, [
    'after',
    'code',
  ]);
  const leave = fields<{ exitAfter: number; exitCode: number }>({ exitAfter: seconds, exitCode }, [
    'exitAfter',
    'exitCode',
  ]);
  const windows = list(window);

  const behaviour = fields<Behaviour>({
    onTerm: (item, path) => (item === 'ignore' ? item : leave(item, path)),
    exitsAt: list((item, path) => (item === null ? null : ownExit(item, path))),
    exitsRepeat: truth,
    hooks: fields<NonNullable<Behaviour['hooks']>>({ postStart: hook, preStop: hook }),
    probes: fields<Partial<Record<ProbeKind, readonly ProbeWindow[]>>>({
      startup: windows,
      liveness: windows,
      readiness: windows,
    }),
  })(value, '');
  return { behaviour: behaviour ?? {}, ignored };
}

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
