import { expect, test } from 'vitest';
import { simulate } from '../simulate.ts';
import type { Stimulus } from '../stimulus/index.ts';
import { conditionsAt } from '../trace/conditions.ts';
import { statusAt } from '../trace/status.ts';

const yaml = 'kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: i}]}\n';

function toldOf(stimulus: Stimulus, platform = 'kubernetes-1.36', gates = {}) {
  const run = simulate(yaml, {
    platform,
    gates,
    stimulus: [stimulus],
    behaviour: { c: { onTerm: { exitAfter: 1, exitCode: 3 } } },
  });
  const gone = run.moments.find(({ what }) => what === 'pod-object-deleted')?.at;
  const now = statusAt(run, gone ?? run.end);
  const condition = conditionsAt(run, now, gone ?? run.end).find(({ type }) => type === 'DisruptionTarget');
  return { run, condition: condition?.reason, message: now.message };
}

const shutdown = { at: 5, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 } as const;

test.each([
  [{ at: 5, do: 'evict-hard' }, 'TerminationByKubelet', 'The node was low on resource: memory.'],
  [{ at: 5, do: 'preempt-kubelet' }, 'TerminationByKubelet', 'Preempted in order to admit critical pod'],
  [shutdown, 'TerminationByKubelet', 'Pod was terminated in response to imminent node shutdown.'],
  [{ at: 5, do: 'drain' }, 'EvictionByEvictionAPI', undefined],
  [{ at: 5, do: 'preempt-scheduler' }, 'PreemptionByScheduler', undefined],
  [{ at: 5, do: 'delete' }, undefined, undefined],
] as const)('[T-71] who is ended for the sake of others says by whom: %o', (stimulus, reason, message) => {
  expect(toldOf(stimulus)).toMatchObject({ condition: reason, message });
});

test('[T-71] the kubelet says so only once the containers have stopped', () => {
  const { moments } = toldOf({ at: 5, do: 'evict-hard' }).run;
  const exit = moments.findIndex(({ what }) => what === 'exited');
  expect(moments.findIndex(({ detail }) => detail.DisruptionTarget === 'True')).toBeGreaterThan(exit);
});

test('[T-71] before 1.26 nobody says so, and with the gate of 1.25 not of a preemption by the kubelet', () => {
  expect(toldOf({ at: 5, do: 'drain' }, 'kubernetes-1.25').condition).toBe(undefined);
  expect(toldOf({ at: 5, do: 'evict-hard' }, 'kubernetes-1.25').condition).toBe(undefined);
  const gates = { PodDisruptionConditions: true };
  const gated = (what: 'evict-hard' | 'preempt-kubelet') =>
    toldOf({ at: 5, do: what }, 'kubernetes-1.25', gates).condition;
  expect(gated('evict-hard')).toBe('TerminationByKubelet');
  expect(gated('preempt-kubelet')).toBe(undefined);
});

test('[T-45] the scheduler tells the victim of a preemption', () => {
  const { moments } = toldOf({ at: 5, do: 'preempt-scheduler' }).run;
  const said = moments.find(({ what, detail }) => what === 'event' && detail.reason === 'Preempted');
  expect(said).toMatchObject({ at: 5000, detail: { from: 'default-scheduler', type: 'Normal' } });
});
