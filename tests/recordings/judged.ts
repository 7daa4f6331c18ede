import type { Moment } from '../../src/core/lifecycle/index.ts';
import type { Entry } from './recording.ts';

/** Something that a recording and a run must agree on, in one form for both. */
export interface Judged {
  /** Seconds. */
  readonly t: number;
  readonly container: string;
  readonly attempt: number;
  readonly what: string;
  /** What is counted: entries with the same key are the same thing happening again. */
  readonly key: string;
  /** What must be equal. */
  readonly facts: Readonly<Record<string, unknown>>;
}

type Detail = Readonly<Record<string, unknown>>;
type Seen = Omit<Entry, 'attempt' | 'detail'> & { readonly attempt: number; readonly detail: Detail };

/** What is judged of a recording, in order. */
export const judgedOf = (trace: readonly Entry[]): readonly Judged[] =>
  choose(
    trace.map(({ attempt = 0, detail = {}, ...entry }) => ({ ...entry, attempt, detail })),
    ({ what, detail }) => what === 'status' && Boolean(detail.phase),
  );

/** What is judged of a run up to `end` seconds, in order. */
export const judgedOfRun = (moments: readonly Moment[], end: number): readonly Judged[] =>
  choose(
    moments.map(({ at, ...moment }) => ({ ...moment, t: at / 1000 })).filter(({ t }) => t <= end),
    ({ what }) => what === 'phase',
  );

/** Of what happens to the pod only the first counts, of its phases only the last. */
function choose(seen: readonly Seen[], tellsPhase: (each: Seen) => boolean): readonly Judged[] {
  const handlers = handlersOf(seen);
  const chosen: Judged[] = [];
  const told = new Set<string>();
  for (const each of seen) {
    const fact = containerFactOf(each, handlers) ?? podFactOf(each);
    if (!fact || (fact.container === '' && told.has(fact.key))) continue;
    told.add(fact.key);
    chosen.push(fact);
  }
  const last = seen.findLast(tellsPhase);
  if (last) chosen.push(podFact(last, 'phase', { phase: last.detail.phase }));
  return chosen.sort((a, b) => place(a) - place(b));
}

/** Event lines are logged a few milliseconds late; a Killing event opens the kill it announces. */
const place = ({ t, what }: Judged) =>
  t + (what === 'preStop-begin' || what === 'stop-requested' || what === 'exited' ? 0.02 : 0);

const hookOf = (what: string) => /^(postStart|preStop)-/.exec(what)?.[1];

/** Which handler each hook has; only its first entry says so. */
function handlersOf(seen: readonly Seen[]): ReadonlyMap<string, unknown> {
  const handlers = new Map<string, unknown>();
  for (const { container, what, detail } of seen) {
    const hook = hookOf(what);
    if (hook && detail.handler) handlers.set(`${container} ${hook}`, detail.handler);
  }
  return handlers;
}

const judgedEvents = new Set<unknown>(['Killing', 'FailedPostStartHook', 'FailedPreStopHook']);

/** A fact about a container, if it is one that is judged. */
function containerFactOf(seen: Seen, handlers: ReadonlyMap<string, unknown>): Judged | undefined {
  const { t, container, attempt, what, detail } = seen;
  const counted = (facts: Detail, key = `${container}#${attempt} ${what}`): Judged => ({
    t,
    container,
    attempt,
    what,
    key,
    facts,
  });
  const handler = handlers.get(`${container} ${hookOf(what)}`);
  switch (what) {
    case 'created':
    case 'started':
      return counted({});
    case 'exited':
      return counted({ exitCode: detail.exitCode });
    case 'stop-requested':
      return detail.alreadyExited ? undefined : counted({ timeout: detail.timeout, signal: detail.signal });
    case 'postStart-begin':
    case 'preStop-begin':
      return handler === 'sleep' ? undefined : counted({}); // the kubelet sleeps unseen
    case 'postStart-end':
    case 'preStop-end':
      return handler === 'sleep' || handler === 'httpGet'
        ? undefined
        : counted({ exitCode: detail.exitCode });
    case 'preStop-abandoned':
      return counted({}, `${container} ${what}`);
    case 'event':
      return judgedEvents.has(detail.reason)
        ? {
            ...counted({ message: detail.message }, `${container} ${detail.reason}`),
            what: String(detail.reason),
          }
        : undefined;
    default:
      return undefined;
  }
}

const podFact = ({ t, attempt }: Seen, what: string, facts: Detail = {}): Judged => ({
  t,
  container: '',
  attempt,
  what,
  key: `pod ${what}`,
  facts,
});

/** A fact about the pod, if it is one that is judged. */
function podFactOf(seen: Seen): Judged | undefined {
  const { what, detail } = seen;
  if (what === 'event' && detail.reason === 'DeadlineExceeded') return podFact(seen, 'DeadlineExceeded');
  if (what === 'pod-object-deleted') return podFact(seen, what);
  const grace = detail.deletionGracePeriodSeconds;
  if (what === 'pod-deletion-marked' && Number(grace) > 0) return podFact(seen, what, { grace });
  return undefined;
}
