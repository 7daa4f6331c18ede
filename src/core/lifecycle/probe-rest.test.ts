import { expect, test } from 'vitest';
import { simulate } from '../simulate.ts';

test('[R-1] no probe runs while its container waits for a restart that was put off', () => {
  const probe = 'exec: {command: [x]}, periodSeconds: 1';
  const yaml = `kind: Pod\nmetadata: {name: p}\nspec:\n  terminationGracePeriodSeconds: 5\n  containers:\n  - {name: c, image: i, livenessProbe: {${probe}, failureThreshold: 2}, readinessProbe: {${probe}}}\n`;
  const { moments } = simulate(yaml, {
    behaviour: {
      c: {
        onTerm: { exitAfter: 0.5, exitCode: 143 },
        probes: { liveness: [{ from: 2.5, exitCode: 1 }] },
      },
    },
    stimulus: [],
    until: 120,
  });
  const waits = moments.filter(
    ({ what, detail }) => what === 'waiting' && detail.reason === 'CrashLoopBackOff',
  );
  expect(waits.length).toBeGreaterThan(1);
  for (const { at, container } of waits) {
    const back = moments.find(({ what, at: then }) => what === 'started' && then > at)?.at ?? 120_000;
    const probes = moments.filter(
      ({ what, at: then }) => what === 'probe' && then > at + 1000 && then < back,
    );
    expect({ container, probes: probes.map((each) => each.at) }).toEqual({ container, probes: [] });
  }
});
