import { expect, test } from 'vitest';
import { simulate } from '../simulate.ts';
import { ms } from '../time.ts';
import { englishWords, say } from '../words/index.ts';
import { raceOf } from './race.ts';

const podWith = (sleep: number) =>
  `kind: Pod\nmetadata: { name: p }\nspec:\n  containers:\n    - name: c01\n      image: a\n      lifecycle: { preStop: { exec: { command: [sleep, "${sleep}"] } } }`;

test.each([
  { sleep: 10, exitAfter: 3, propagation: 8, risky: 0, lost: 0, said: 'No request comes too late for c01.' },
  {
    sleep: 6,
    exitAfter: 3,
    propagation: 8,
    risky: 2,
    lost: 0,
    said: 'For 2 s requests still reach c01 after SIGTERM; how it shuts down decides whether they are answered.',
  },
  {
    sleep: 2,
    exitAfter: 3,
    propagation: 8,
    risky: 3,
    lost: 3,
    said: 'For 3 s requests still reach c01 after SIGTERM, and for 3 s more after it has gone: those fail.',
  },
  {
    sleep: 0,
    exitAfter: 0,
    propagation: 8,
    risky: 0,
    lost: 8,
    said: 'For 8 s requests still reach c01 after it has gone: they fail.',
  },
])(
  '[R-63] a hook of $sleep s and $exitAfter s of shutting down against $propagation s of propagation',
  ({ sleep, exitAfter, propagation, risky, lost, said }) => {
    const { moments } = simulate(podWith(sleep), {
      behaviour: { c01: { onTerm: { exitAfter, exitCode: 0 } } },
    });
    const race = raceOf(moments, 'c01', 'SIGTERM', ms(propagation * 1000));
    expect([race?.risky, race?.lost].map((time) => Math.round((time ?? -1) / 100) / 10)).toEqual([
      risky,
      lost,
    ]);
    expect(race && say(englishWords, race.said)).toBe(said);
    expect(race?.remedy === undefined).toBe(risky + lost === 0);
  },
);

test('the signal as much later as the remedy says loses no request', () => {
  const options = { behaviour: { c01: { onTerm: { exitAfter: 1, exitCode: 0 } } } };
  const before = raceOf(simulate(podWith(2), options).moments, 'c01', 'SIGTERM', ms(8000));
  const later = Number(before?.remedy?.params?.later);
  const after = raceOf(simulate(podWith(2 + later), options).moments, 'c01', 'SIGTERM', ms(8000));
  expect([before?.risky, before?.lost].some((time) => time !== 0)).toBe(true);
  expect([after?.risky, after?.lost]).toEqual([0, 0]);
});

test('a pod that stays has no race', () => {
  const { moments } = simulate(podWith(0), { stimulus: [] });
  expect(raceOf(moments, 'c01', 'SIGTERM', ms(8000))).toBeUndefined();
});
