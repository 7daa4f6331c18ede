import type { ProbeWindow } from '../behaviour/index.ts';
import type { Container, Probe, ProbeKind } from '../pod/index.ts';
import { type Ms, ms, never, seconds } from '../time.ts';
import { eventsOf, notRunning, redirected, unreachable } from './events.ts';
import type { ProbeOutcome } from './probe-outcome.ts';
import type { Instance } from './runtime.ts';
import type { World } from './world.ts';

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
    return { result: 'error', time: ms(0), output: notRunning };
  }
  if (process.exit && probe.host === '') return failure(unreachable(probe, 'refused'));

  const age = (now() - process.startedAt) / 1000;
  const window = behaviour[name]?.probes?.[kind]?.find(({ from, to = Infinity }) => from <= age && age < to);
  const time = window?.duration === null ? never : seconds(window?.duration ?? 0);
  if (time > probe.timeout) return { ...failure(eventsOf(platform).timedOut(probe)), time: probe.timeout };
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
  probe: Probe,
): ProbeOutcome {
  const { handler } = probe;
  if (connection !== 'ok') return failure(unreachable(probe, connection));
  if (handler === 'httpGet' && (httpStatus < 200 || httpStatus >= 400)) {
    return failure(`HTTP probe failed with statuscode: ${httpStatus}`);
  }
  if (handler !== 'httpGet' && exitCode !== 0) return failure('');
  const isRedirect = handler === 'httpGet' && httpStatus >= 300;
  return { result: 'success', time: ms(0), output: isRedirect ? redirected : '' };
}

const failure = (output: string): ProbeOutcome => ({ result: 'failure', time: ms(0), output });
