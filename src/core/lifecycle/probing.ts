import type { ProbeWindow } from '../behaviour/index.ts';
import type { Container, Probe, ProbeKind } from '../pod/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';
import type { Instance } from './runtime.ts';
import type { World } from './world.ts';

/** A prober's verdict; what it keeps of a container. */
export type Result = 'success' | 'failure';

/** One try of a probe. An `error` could not be run at all and changes nothing. */
export interface ProbeOutcome {
  readonly result: Result | 'error';
  readonly time: Ms;
  /** What the event quotes. */
  readonly output: string;
}

/** What a probe begun now will say, by the container's scripted behaviour. */
export function outcomeOf(
  { behaviour, platform, now }: World,
  { name }: Container,
  kind: ProbeKind,
  probe: Probe,
  process: Instance | undefined,
): ProbeOutcome {
  if (platform.probes[kind][probe.handler].value === 'fails') return failure('not supported');
  if (!process) return { result: 'error', time: ms(0), output: 'container not found' };
  if (process.exit && probe.handler === 'exec') {
    return { result: 'error', time: ms(0), output: 'container is not running' };
  }
  if (process.exit && probe.host === '') return failure('connection refused');

  const age = (now() - process.startedAt) / 1000;
  const window = behaviour[name]?.probes?.[kind]?.find(({ from, to = Infinity }) => from <= age && age < to);
  const time = window?.duration === null ? never : seconds(window?.duration ?? 0);
  if (time > probe.timeout)
    return { ...failure(`timed out after ${probe.timeout / 1000}s`), time: probe.timeout };
  return { ...answerOf(window ?? { from: 0 }, probe), time };
}

/** When a process comes to the next edge of its probe's scripted windows; `never` where there is none. */
export function outcomeChangesAt(
  { behaviour, now }: World,
  { name }: Container,
  kind: ProbeKind,
  process: Instance | undefined,
): Ms {
  if (!process) return never;
  const age = (now() - process.startedAt) / 1000;
  const edges = (behaviour[name]?.probes?.[kind] ?? []).flatMap(({ from, to = Infinity }) => [from, to]);
  const next = Math.min(...edges.filter((edge) => edge > age));
  return next === Infinity ? never : ms(process.startedAt + Math.round(next * 1000));
}

function answerOf(
  { exitCode = 0, httpStatus = 200, connection = 'ok' }: ProbeWindow,
  { handler }: Probe,
): ProbeOutcome {
  if (connection !== 'ok') return failure(`connection ${connection}`);
  if (handler === 'httpGet' && (httpStatus < 200 || httpStatus >= 400)) {
    return failure(`HTTP probe failed with statuscode: ${httpStatus}`);
  }
  if (handler !== 'httpGet' && exitCode !== 0) return failure('');
  return { result: 'success', time: ms(0), output: '' };
}

const failure = (output: string): ProbeOutcome => ({ result: 'failure', time: ms(0), output });
