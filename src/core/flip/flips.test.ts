import { describe, expect, test } from 'vitest';
import type { Options } from '../scenario.ts';
import { ms } from '../time.ts';
import { englishWords, loadWords, say } from '../words/index.ts';
import { consequencesOf } from './consequence.ts';
import { type Dial, stopsOf } from './dial.ts';
import { dialsOf } from './dials.ts';
import { type Flips, flipsOf } from './flips.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { afterTurn, turnerOf } from './turn.ts';

const container = (name: string, ...lines: readonly string[]) =>
  [`    - name: ${name}`, '      image: a', ...lines.map((line) => `      ${line}`)].join('\n');
const pod = (grace: number, ...containers: readonly string[]) =>
  [
    'kind: Pod',
    'metadata: { name: p }',
    'spec:',
    `  terminationGracePeriodSeconds: ${grace}`,
    '  containers:',
    ...containers,
  ].join('\n');
const preStop = (command: string) => `lifecycle: { preStop: { exec: { command: ${command} } } }`;

const deaf = { onTerm: 'ignore' } as const;
const failing = { probes: { liveness: [{ from: 4, exitCode: 1 }] } } as const;
const crashing = { exitsAt: [{ after: 3, code: 1 }], exitsRepeat: true } as const;

const scenarios: readonly { readonly name: string; readonly yaml: string; readonly options: Options }[] = [
  {
    name: 'a hook as long as the grace period',
    yaml: pod(30, container('c01', preStop('[sleep, "30"]'))),
    options: { behaviour: { c01: deaf } },
  },
  {
    name: 'a process that ignores the signal',
    yaml: pod(10, container('c01', preStop('[sh, -c, nginx -s quit; sleep 4]'))),
    options: { behaviour: { c01: deaf } },
  },
  {
    name: 'a sleep action',
    yaml: pod(12, container('c01', 'lifecycle: { preStop: { sleep: { seconds: 5 } } }')),
    options: {},
  },
  {
    name: 'a failing liveness probe',
    yaml: pod(10, container('c01', 'livenessProbe: { periodSeconds: 2, exec: { command: [a] } }')),
    options: { behaviour: { c01: failing }, stimulus: [{ at: 15, do: 'delete' }] },
  },
  {
    name: 'a crash loop beside a healthy container',
    yaml: pod(10, container('c01'), container('c02', preStop('[sh, -c, ./drain]'))),
    options: { behaviour: { c01: crashing }, stimulus: [{ at: 17, do: 'delete' }] },
  },
];

function finished(search: Generator<undefined, Flips, void>): { flips: Flips; pauses: number } {
  let pauses = 0;
  for (;;) {
    const step = search.next();
    if (step.done) return { flips: step.value, pauses };
    pauses += 1;
  }
}

function outcomesAlong(yaml: string, options: Options, dial: Dial) {
  const turner = turnerOf(yaml, options, dial);
  return stopsOf(dial).map((setting) => {
    const turn = turner(setting);
    return outcomeOf(...(turn ? afterTurn(yaml, options, turn) : ([yaml, options] as const)));
  });
}

describe.each(scenarios)('for $name', ({ yaml, options }) => {
  const dials = dialsOf(yaml, options, ms(1000 * (options.stimulus?.[0]?.at ?? 5)));

  test.each(dials.map((dial) => ({ id: dial.id, dial })))('$id flips where brute force says', ({ dial }) => {
    const stops = stopsOf(dial);
    const now = stops.indexOf(dial.value);
    const outcomes = outcomesAlong(yaml, options, dial);
    const keys = outcomes.map(({ key }) => key);
    const { flips, pauses } = finished(flipsOf(yaml, options, dial));

    const today = outcomeOf(yaml, options);
    expect(keys[now]).toBe(today.key);
    const below = keys.findLastIndex((key, index) => index < now && key !== keys[now]);
    const above = keys.findIndex((key, index) => index > now && key !== keys[now]);
    expect([flips.down?.setting, flips.up?.setting]).toEqual([stops[below], stops[above]]);
    expect(flips.runs).toBeLessThanOrEqual(25);
    expect(pauses).toBe(flips.runs);

    // What a sentence says of every setting beyond a flip must be true of each.
    for (const { flip, side, further } of [
      { flip: flips.down, side: 'down', further: outcomes.slice(0, Math.max(below, 0)) },
      { flip: flips.up, side: 'up', further: above < 0 ? [] : outcomes.slice(above + 1) },
    ]) {
      if (!flip || !JSON.stringify(flip.said).includes(`.${side}"`)) continue;
      const then = outcomes[stops.indexOf(flip.setting)] ?? today;
      const said = idsOf(today, then).slice(0, 2);
      for (const outcome of further) expect(idsOf(today, outcome)).toEqual(expect.arrayContaining(said));
    }
  });

  test('there are dials to turn', () => {
    expect(dials.length).toBeGreaterThan(2);
  });
});

const idsOf = (today: Outcome, then: Outcome) => consequencesOf(today, then).map(({ id }) => id);

const [long, deafOne, action, live] = scenarios;

test.each([
  {
    scenario: long,
    id: 'leaving c01',
    en: ['If c01 left within 1.5 s of SIGTERM, nothing would be killed.'],
    zh: ['如果 c01 在 SIGTERM 后 1.5 秒内结束，没有容器会被强制终止。'],
  },
  {
    scenario: long,
    id: 'preStop c01',
    en: ['If preStop of c01 took at most 29 s, preStop of c01 would run to its end.'],
    zh: ['如果 c01 的 preStop 不超过 29 秒，c01 的 preStop 会运行到结束。'],
  },
  {
    scenario: deafOne,
    id: 'grace',
    en: ['With a grace period of 4 s or less, preStop of c01 would be given up.'],
    zh: ['如果终止宽限期不超过 4 秒，c01 的 preStop 会被放弃。'],
  },
  {
    scenario: action,
    id: 'preStop c01',
    en: ['If preStop of c01 took 12 s, preStop of c01 would be given up.'],
    zh: ['如果 c01 的 preStop 用时 12 秒，c01 的 preStop 会被放弃。'],
  },
  {
    scenario: live,
    id: 'liveness.failureThreshold c01',
    en: ['With failureThreshold 6 or more in the liveness probe of c01, c01 would not be restarted.'],
    zh: ['如果 c01 的存活态探针的 failureThreshold 不少于 6，c01 不会重启。'],
  },
])('$id says $en', async ({ scenario, id, en, zh }) => {
  const { yaml = '', options = {} } = scenario ?? {};
  const dial = dialsOf(yaml, options, ms(5000)).find((each) => each.id === id);
  if (!dial) throw new Error(`There is no dial ${id}.`);
  const { down, up } = finished(flipsOf(yaml, options, dial)).flips;
  const texts = [down, up].flatMap((flip) => (flip ? [flip.said] : []));
  const chinese = await loadWords('zh');
  expect(texts.map((said) => say(englishWords, said))).toEqual(en);
  expect(texts.map((said) => say(chinese, said))).toEqual(zh);
});

test('a text that is refused has no dials', () => {
  expect(dialsOf('kind: Pod\nspec: {}', {}, undefined)).toEqual([]);
});
