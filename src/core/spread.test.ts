import { describe, expect, test } from 'vitest';
import { simulate } from './simulate.ts';
import { spreadOf } from './spread.ts';
import { inSeconds } from './time.ts';
import { englishWords, say } from './words/index.ts';

const pod = (container: string, more = '') => `kind: Pod
metadata: { name: p }
spec:
  containers: [{ name: c01, image: a${container} }]
${more}`;

const crashing = { behaviour: { c01: { exitsAt: [{ after: 3, code: 1 }], exitsRepeat: true } } };

const toldOf = (yaml: string, options: Parameters<typeof spreadOf>[1] = {}) => {
  const run = simulate(yaml, options);
  const { bands, rules, worst } = spreadOf(yaml, options, run);
  return {
    rules,
    worst: worst && say(englishWords, worst),
    bands: bands.map(({ lane, mark, from, to }) => {
      const { what, attempt } = run.lanes[lane]?.marks[mark] ?? {};
      return `${what} ${attempt} ${inSeconds(from)}–${inSeconds(to)}`;
    }),
  };
};

const slow = pod(', lifecycle: { postStart: { exec: { command: [a] } } }');
const slowly = {
  platform: 'kubernetes-1.33',
  behaviour: { c01: { hooks: { postStart: { duration: 12.3 } } } },
  stimulus: [{ at: 6, do: 'delete' as const }],
};

describe('what varies on a real kubelet', () => {
  test('is nothing where its rhythm does not matter, and where there is no run', () => {
    const nothing = { bands: [], rules: [], worst: undefined };
    expect(toldOf(pod(''))).toEqual(nothing);
    expect(toldOf('kind: Pod')).toEqual(nothing);
    expect(toldOf(slow, { ...slowly, timing: { relist: 0 } })).toEqual(nothing);
  });

  test('[APP-8] is the end of a pod whose kill waits for a relist', () => {
    const { rules, bands, worst } = toldOf(slow, slowly);
    expect(rules).toEqual(['APP-8']);
    expect(bands).toMatchInlineSnapshot(`
      [
        "pod-object-deleted 0 13.005–13.905",
        "SIGTERM 0 12.405–13.305",
        "exited 0 12.405–13.305",
      ]
    `);
    expect(worst).toMatchInlineSnapshot(
      `"A real kubelet keeps a rhythm of its own: the last process is gone 6.4 s to 7.3 s after the delete, at worst 7.3 s."`,
    );
  });

  test('[APP-9] are the restarts of a crash loop, each further than the one before', () => {
    const { rules, bands, worst } = toldOf(pod(''), { ...crashing, stimulus: [], until: 60 });
    expect(rules).toEqual(['APP-8', 'APP-9']);
    expect(bands.filter((band) => band.startsWith('started'))).toMatchInlineSnapshot(`
      [
        "started 1 3.105–4.005",
        "started 2 16.11–22.01",
        "started 3 39.115–55.015",
      ]
    `);
    expect(worst).toContain('start 4 of c01 comes at');
  });

  test('does not move the delete that comes by itself', () => {
    const yaml = pod(', lifecycle: { postStart: { exec: { command: [a] } } }');
    const options = { behaviour: { c01: { hooks: { postStart: { duration: 3.3, exitCode: 1 } } } } };
    const { at } = simulate(yaml, options).moments.find(({ what }) => what === 'pod-deletion-marked') ?? {};
    const { worst } = spreadOf(yaml, options);
    expect(Math.round((at ?? 0) / 1000)).toBe(60);
    expect(worst?.params?.from).toBeLessThan(60);
  });

  test('holds whatever the phase and the factor are, by brute force', () => {
    const options = { ...crashing, stimulus: [], until: 60 };
    const run = simulate(pod(''), options);
    const { bands } = spreadOf(pod(''), options, run);
    for (const relistPhase of [0.03, 0.27, 0.55, 0.88])
      for (const backOffFactor of [1.1, 1.3, 1.45]) {
        const other = simulate(pod(''), { ...options, timing: { relistPhase, backOffFactor } });
        for (const { lane, mark, from, to } of bands) {
          const { what, attempt } = run.lanes[lane]?.marks[mark] ?? {};
          const there = other.lanes[lane]?.marks.find(
            (each) => each.what === what && each.attempt === attempt,
          );
          expect(there?.at).toBeGreaterThanOrEqual(from - 100);
          expect(there?.at).toBeLessThanOrEqual(to + 100);
        }
      }
  });
});
