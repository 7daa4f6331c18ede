import type { Moment } from '../lifecycle/index.ts';
import type { Container } from '../pod/index.ts';
import { type Ms, ms } from '../time.ts';
import { isMissing } from './absence.ts';
import type { PhaseKind, Span } from './run.ts';
import { isEvent, numberIn, type Placed, wordIn } from './told.ts';

type Outcome = NonNullable<Span['outcome']>;

/** A stretch of an attempt by what the kubelet is doing with it, not explained yet. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly attempt: number;
  readonly from: Ms;
  readonly to: Ms;
  readonly open: boolean;
  readonly outcome?: Outcome;
  readonly detail: Readonly<Record<string, unknown>>;
  /** The moment that began it; `undefined` for the wait before the first start. */
  readonly begin: number | undefined;
}

/** When the story of a container is cut. */
export interface Bounds {
  readonly end: Ms;
  /** When the pod itself began to end, or had ended, from an instant on: nothing is started after it. */
  readonly ending: (from: Ms) => Ms | undefined;
  /** The object's removal, where it came after everything else. */
  readonly gone: Ms | undefined;
}

/** `killing`: between the kubelet's decision and the hook or the stop call. */
interface Now {
  readonly kind: PhaseKind | 'killing';
  readonly attempt: number;
  readonly from: Ms;
  readonly begin: number | undefined;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Cuts one container's moments into phases without gaps. `waiting` lasts until the process runs, and is what a
 * sidecar does again after its hook until its turn to be stopped comes. A hook's phase lasts while the kubelet
 * waits for it, even if the process is already gone. After an exit comes `exited`, or `backoff` from the exit on
 * if the kubelet says that it waits to restart; back-off ends with the restart or, if none comes, with the pod.
 */
export function phasesOf(container: Container, moments: readonly Placed[], bounds: Bounds): readonly Phase[] {
  const phases: Phase[] = [];
  const waitsForTurn = container.role === 'sidecar';
  let now: Now = {
    kind: 'waiting',
    attempt: 0,
    from: ms(0),
    begin: undefined,
    detail: { reason: 'turn-to-start' },
  };
  let exit: Moment | undefined;
  let hookIsOver = false;

  const close = (to: Ms, outcome?: Outcome, open = false) => {
    const isHookOrStop = now.kind === 'postStart' || now.kind === 'preStop' || now.kind === 'stopping';
    if (to <= now.from && !isHookOrStop) return;
    const phase = now.kind === 'killing' ? { ...now, ...(waitsForTurn ? turnToStop : hookUnseen) } : now;
    phases.push({ ...phase, to, open, ...(outcome && { outcome }) } as Phase);
  };
  const turn = (to: Ms, kind: Now['kind'], begin: number, outcome?: Outcome, detail: Now['detail'] = {}) => {
    close(to, outcome);
    now = { kind, attempt: now.attempt, from: to, begin, detail };
  };
  const endHook = (at: Ms, index: number, outcome: Outcome, next: 'running' | 'killing') => {
    hookIsOver = true;
    const goesOn = exit === undefined || (next === 'killing' && waitsForTurn);
    turn(at, goesOn ? next : 'exited', index, outcome, exit && { ...exit.detail });
  };
  const correct = (kind: PhaseKind, outcome: Outcome) => {
    const place = phases.findLastIndex((phase) => phase.kind === kind);
    const hook = phases[place];
    if (hook) phases[place] = { ...hook, outcome };
  };

  const handle = ({ moment, index }: Placed) => {
    const { at, what, detail } = moment;
    const hookDetail = { ...now.detail, ...detail };
    switch (what) {
      case 'created':
        close(at);
        now = {
          kind: 'waiting',
          attempt: moment.attempt,
          from: at,
          begin: index,
          detail: { reason: 'creating' },
        };
        exit = undefined;
        hookIsOver = false;
        break;
      case 'started':
        turn(at, 'running', index);
        break;
      case 'postStart-begin':
        turn(at, 'postStart', index, undefined, detail);
        break;
      case 'postStart-end':
        now = { ...now, detail: hookDetail };
        endHook(at, index, numberIn(moment, 'exitCode') ? 'failed' : 'ok', 'running');
        break;
      case 'preStop-begin':
        if (now.kind !== 'killing') turn(at, 'killing', index);
        now = { ...now, kind: 'preStop', begin: index, detail };
        hookIsOver = false;
        break;
      case 'preStop-end':
        if (now.kind !== 'preStop') break;
        now = { ...now, detail: hookDetail };
        endHook(at, index, numberIn(moment, 'exitCode') ? 'failed' : 'ok', 'killing');
        break;
      case 'preStop-abandoned':
        if (now.kind === 'preStop') endHook(at, index, 'abandoned', 'killing');
        else correct('preStop', 'abandoned');
        break;
      case 'hook-failed': {
        const hook = detail.hook === 'postStart' ? 'postStart' : 'preStop';
        const isUnseen = !hookIsOver && now.kind === (hook === 'postStart' ? 'running' : 'killing');
        if (!isUnseen) break;
        now = { ...now, kind: hook, detail };
        endHook(at, index, 'failed', hook === 'postStart' ? 'running' : 'killing');
        break;
      }
      case 'hook-skipped':
        if (isMissing(moment)) break;
        phases.push({
          ...now,
          kind: 'preStop',
          from: at,
          to: at,
          open: false,
          outcome: 'skipped',
          detail,
          begin: index,
        });
        break;
      case 'stop-requested':
        if (now.kind === 'preStop') endHook(at, index, 'abandoned', 'killing');
        if (detail.alreadyExited !== true) {
          turn(now.kind === 'killing' && !waitsForTurn ? now.from : at, 'stopping', index, undefined, detail);
        } else if (now.kind !== 'exited') turn(at, 'exited', index, undefined, exit?.detail);
        break;
      case 'exited':
        exit = moment;
        if (now.kind === 'postStart' || now.kind === 'preStop') break;
        if (now.kind === 'stopping') close(at, wordIn(moment, 'cause') === 'SIGKILL' ? 'killed' : 'ok');
        else close(at);
        now = { ...now, kind: 'exited', from: at, begin: index, detail };
        break;
      case 'event':
      case 'waiting':
        if (isEvent(moment, 'Killing') && now.kind === 'running') turn(at, 'killing', index);
        if (now.kind === 'exited' && (isEvent(moment, 'BackOff') || detail.reason === 'CrashLoopBackOff')) {
          now = { ...now, kind: 'backoff', begin: index };
        }
        break;
      default:
        break;
    }
  };

  const finish = () => {
    const over = bounds.ending(now.from);
    if (now.kind === 'waiting' && now.begin === undefined) {
      close(over ?? bounds.end, undefined, over === undefined);
      return;
    }
    if (now.kind === 'backoff' && over !== undefined)
      turn(over, 'exited', now.begin ?? 0, undefined, exit?.detail);
    const isOver = now.kind === 'exited' && over !== undefined;
    close(isOver ? ms(Math.max(now.from, bounds.gone ?? bounds.end)) : bounds.end, undefined, !isOver);
  };

  for (const placed of moments) handle(placed);
  finish();
  return phases;
}

const turnToStop = { kind: 'waiting', detail: { reason: 'turn-to-stop' } } as const;
/** A preStop without a beginning, cut off by the end of the run: it waits for a name to be resolved. */
const hookUnseen = { kind: 'preStop' } as const;
