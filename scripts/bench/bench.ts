import { readFileSync } from 'node:fs';
import { run } from '../../src/core/lifecycle/index.ts';
import { readScenario } from '../../src/core/scenario.ts';
import { runOf, simulate } from '../../src/core/simulate.ts';
import type { Recording } from '../../tests/recordings/recording.ts';
import { floorOf, timersOf } from './floor.ts';
import { crowd, loop, type Pod } from './pods.ts';
import { median, percentile, warm } from './warm.ts';

/** What one pod costs, in milliseconds, and how much it tells. */
interface Cost {
  readonly simulate: number;
  readonly engine: number;
  readonly floor: number;
  readonly seconds: number;
  readonly moments: number;
  readonly timers: number;
}

/** The report, line by line. @param recordings the newest kubelet's, one JSON document per line */
export function* bench(recordings: string): Generator<string> {
  const cases = readFileSync(recordings, 'utf8').trimEnd().split('\n').map(podOf);
  const costs = cases.flatMap((each) => costOf(each) ?? []);
  const times = costs.map((each) => each.simulate);
  yield `${costs.length} recorded pods, simulate: median ${ms(median(times))}, 95 of 100 within ${ms(percentile(times, 0.95))}, at most ${ms(Math.max(...times))} ${target(median(times), 8)}`;
  yield* detailed('all of them', sumOf(costs));

  yield '';
  const hour = costOf(loop(3600));
  if (hour) {
    yield `an hour of three crash-looping containers with probes every 10 s: ${ms(hour.simulate)} ${target(hour.simulate, 60)}`;
    yield* detailed('it', hour);
  }

  yield '';
  const sizes = [1, 10, 100].map((size) => ({ size, cost: costOf(crowd(size, 600)) }));
  for (const { size, cost } of sizes) {
    if (!cost) continue;
    const goal = size === 100 ? target(cost.simulate, 1000) : '';
    yield `10 minutes of ${size} containers with three probes each: ${ms(cost.simulate)} ${goal}`;
    yield* detailed('they', cost);
  }
  yield* growth(sizes);

  yield '';
  const began = performance.now();
  const thousand = crowd(1000, 600);
  const { rejected, moments, truncated } = simulate(thousand.text, thousand.options);
  const spent = ms(performance.now() - began);
  yield rejected
    ? `1000 containers: refused after ${spent}: ${rejected.errors[0]?.detail}`
    : `1000 containers: ${moments.length} moments in ${spent}${truncated ? ', cut' : ''}`;
}

const podOf = (line: string): Pod => {
  const { pod, behaviour, stimulus, trace, observedUntil } = JSON.parse(line) as Recording;
  const until = observedUntil ?? Math.max(0, ...trace.map(({ t }) => t)) + 3;
  return { text: pod, options: { gates: { ContainerStopSignals: true }, behaviour, stimulus, until } };
};

/** Nothing for a pod that is refused. */
function costOf({ text, options }: Pod): Cost | undefined {
  const asked = readScenario(text, options);
  if (!asked.read.ok) return undefined;
  const { scenario } = asked.read.value;
  const { moments, end } = runOf(asked);
  const timers = timersOf(scenario);
  return {
    simulate: warm(() => simulate(text, options)),
    engine: warm(() => run(scenario)),
    floor: warm(() => floorOf(timers, end)),
    seconds: end / 1000,
    moments: moments.length,
    timers,
  };
}

const sumOf = (costs: readonly Cost[]): Cost => {
  const sum = (key: keyof Cost) => costs.reduce((total, each) => total + each[key], 0);
  return {
    simulate: sum('simulate'),
    engine: sum('engine'),
    floor: sum('floor'),
    seconds: sum('seconds'),
    moments: sum('moments'),
    timers: sum('timers'),
  };
};

function* detailed(who: string, cost: Cost): Generator<string> {
  const { simulate: whole, engine, floor, seconds, moments, timers } = cost;
  yield `  ${who}: ${Math.round((1000 * seconds) / whole).toLocaleString('en')} simulated seconds per second, ${(moments / whole).toFixed(0)} moments per ms`;
  yield `  the machines alone ${ms(engine)} (${Math.round((100 * engine) / whole)} %): ${timers} timers, ${((1000 * engine) / timers).toFixed(1)} µs each, ${Math.round(engine / floor)} times the bare queue's ${ms(floor)}`;
}

function* growth(
  sizes: readonly { readonly size: number; readonly cost: Cost | undefined }[],
): Generator<string> {
  for (const [i, { size, cost }] of sizes.entries()) {
    const before = sizes[i - 1];
    if (!before?.cost || !cost) continue;
    const nLogN = (size * Math.log2(size + 1)) / (before.size * Math.log2(before.size + 1));
    const grew = cost.simulate / before.cost.simulate;
    yield `from ${before.size} to ${size} containers: ${grew.toFixed(1)} times as long; n·log n would be ${nLogN.toFixed(1)} times ${grew <= nLogN ? '(met)' : '(missed)'}`;
  }
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

const target = (time: number, most: number) =>
  time < most ? `(met: under ${most} ms)` : `(missed: not under ${most} ms)`;
