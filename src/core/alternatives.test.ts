import { describe, expect, test } from 'vitest';
import { alternativesOf } from './alternatives.ts';
import { type Options, simulate } from './simulate.ts';
import { englishWords, say } from './words/index.ts';

const podWith = (container: string, spec = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {${spec}containers: [{name: c01, image: app, ${container}}]}`;

const sleeping = podWith('lifecycle: {preStop: {exec: {command: [sleep, "30"]}}}');

/** Each alternative: what is in doubt, and the verdict it would have. */
const toldOf = (yaml: string, options: Options) =>
  alternativesOf(yaml, options).map(({ facts, run }) => [facts.join(' '), say(englishWords, run.verdict)]);

describe('alternatives', () => {
  test('are none where everything that matters is known', () => {
    expect(alternativesOf(sleeping, { platform: 'kubernetes-1.36' })).toEqual([]);
    expect(alternativesOf('nonsense', { platform: 'baidu-bci' })).toEqual([]);
  });

  test('[BCI-109] draw the literal ending of BCI beside the one of Kubernetes', () => {
    const options: Options = { platform: 'baidu-bci', behaviour: { c01: { onTerm: 'ignore' } } };
    const [literal] = alternativesOf(sleeping, options);
    // Deleted at 5 s, heard at 5.017 s; the hook takes all 30 s, so the literal end is at 35.017 s, without 2 s more.
    expect(literal?.facts).toEqual(['minimumStop']);
    const ghost = literal?.ghosts.find(({ kind, container }) => kind === 'stopping' && container === 'c01');
    expect([ghost?.from, ghost?.to, ghost?.outcome]).toEqual([35_017, 35_017, 'killed']);
    const base = simulate(sleeping, options).lanes.flatMap(({ spans }) => spans);
    const drawn = base.find(({ kind }) => kind === 'stopping');
    expect([drawn?.from, drawn?.to]).toEqual([35_017, 37_017]);
  });

  test('[BCI-101] run a sleep hook that may be ignored', () => {
    expect(toldOf(podWith('lifecycle: {preStop: {sleep: {seconds: 4}}}'), { platform: 'baidu-bci' })).toEqual(
      [
        [
          'postStart.sleep preStop.sleep',
          'preStop takes 4 s of the 30 s of grace; the process ends at once, 4 s after the delete, exit code 0.',
        ],
      ],
    );
  });

  test('[PLAT-20] refuse a hook that may be ignored', () => {
    const yaml = podWith('lifecycle: {preStop: {httpGet: {port: 80}}}');
    const [refused] = alternativesOf(yaml, { platform: 'huawei-cci' });
    expect(refused?.run.rejected?.errors[0]?.field).toBe('spec.containers[0].lifecycle.preStop.httpGet');
    expect(refused?.note.params?.what).toMatchObject({ key: 'alternative.hooks' });
  });

  test('[BCI-122] let the object go at the end of the grace', () => {
    const options: Options = { platform: 'baidu-bci', behaviour: { c01: { onTerm: 'ignore' } } };
    expect(toldOf(podWith(''), { platform: 'baidu-bci' })).toEqual([]);
    expect(toldOf(sleeping, options).at(-1)).toEqual([
      'objectRemoval',
      'The object is gone 30 s after the delete, before the process: preStop takes all 30 s of the grace period; the process gets 2 s after SIGTERM and is killed 32 s after the delete, exit code 137.',
    ]);
  });
});
