import { createActor, type InspectionEvent } from 'xstate';
import { namedIn } from '../platform/index.ts';
import { type Ms, ms, seconds } from '../time.ts';
import { atOnce, type Work } from '../work.ts';
import { createVirtualClock } from './clock.ts';
import type { Moment } from './fact.ts';
import { latencyOf } from './latency.ts';
import { podMachine } from './pod.machine.ts';
import { createRecorder } from './recorder.ts';
import { understood } from './restart.ts';
import { isStatic, sparingRuleOf, triggerOf } from './triggers.ts';
import type { Scenario } from './world.ts';

/** How long a run goes on after the last stimulus if nothing ends it [APP-7]. */
const HORIZON = seconds(600);

/** More moments than anyone can look at, and as many again for each container as a usual life has: the run is cut there. */
const MAX_MOMENTS = 50_000;
const MOMENTS_EACH = 150;

/** What the machines said, in order, and whether something could still have happened. */
export interface Log {
  readonly moments: readonly Moment[];
  readonly end: Ms;
  readonly truncated: boolean;
}

type Inspected = (now: () => Ms) => (event: InspectionEvent) => void;

/** Runs a scenario to its end at once. Time 0 is the creation of the first container. */
export const run = (scenario: Scenario, inspectedBy?: Inspected): Log =>
  atOnce(running(scenario, inspectedBy));

/** Runs a scenario to its end, with pauses. */
export function* running(scenario: Scenario, inspectedBy?: Inspected): Work<Log> {
  const latency = latencyOf(scenario.timing);
  const clock = createVirtualClock(ms(-latency.preparation - latency.sync));
  const recorder = createRecorder(clock.now);
  const world = {
    ...scenario,
    pod: understood(scenario.pod, scenario.gates),
    latency,
    helpers: helpersOf(scenario),
    unawaited: namedIn(scenario.platform, scenario.pod, 'ignoreNotReady'),
    isStatic: isStatic(scenario.stimulus),
    now: clock.now,
    say: recorder.say,
    repeat: recorder.repeat,
    silence: recorder.silence,
  };
  const inspect = inspectedBy?.(clock.now);
  const pod = createActor(podMachine, { clock, input: { world }, ...(inspect && { inspect }) });
  const broken: unknown[] = [];
  pod.subscribe({ error: (error) => broken.push(error) });
  for (const stimulus of scenario.stimulus ?? []) {
    if (sparingRuleOf(scenario, stimulus)) continue;
    clock.setTimeout(() => pod.send(triggerOf(world, stimulus)), seconds(stimulus.at) - clock.now());
  }
  yield;
  pod.start();
  yield;

  const lastStimulus = Math.max(0, ...(scenario.stimulus ?? []).map(({ at }) => at * 1000));
  const horizon = () => scenario.until ?? ms(Math.max(lastStimulus, recorder.deletedAt() ?? 0) + HORIZON);
  const most = MAX_MOMENTS + MOMENTS_EACH * scenario.pod.containers.length;
  while (recorder.count() < most && clock.step(horizon())) yield;
  const isFull = recorder.count() >= most;
  const truncated = clock.next() !== undefined || recorder.repeats();
  const end = ms(Math.max(0, isFull ? clock.now() : truncated ? horizon() : recorder.last()));
  if (broken.length > 0) throw broken[0];
  return { moments: recorder.finish(end), truncated, end };
}

/** Only a pod that can end has containers that must not keep it from that [BCI-27]. */
function helpersOf({ platform, pod }: Scenario): ReadonlySet<string> {
  const isEndless = platform.namedSidecarStop.value === 'never' || pod.restartPolicy === 'Always';
  return isEndless ? new Set() : namedIn(platform, pod, 'ignoreExitCode');
}
