import { describe, expect, test } from 'vitest';
import type { Pod } from '../pod/index.ts';
import { annotationOf, maxPendingOf, namedIn, type Platform, platformOf } from './index.ts';

const bci = platformOf('baidu-bci') as Platform;
const kubernetes = platformOf('kubernetes-1.36') as Platform;
const prefix = 'bci.virtual-kubelet.io';
const podWith = (annotations: Pod['annotations']) => ({ annotations }) as Pod;

describe('an annotation of a pod', () => {
  test('counts only where the platform knows it', () => {
    const pod = podWith({ [`${prefix}/bci-fail-strategy`]: 'fail-fast' });
    expect(annotationOf(bci, pod, 'failStrategy')).toBe('fail-fast');
    expect(annotationOf(kubernetes, pod, 'failStrategy')).toBeUndefined();
    expect(annotationOf(bci, podWith({}), 'failStrategy')).toBeUndefined();
  });

  test.each([
    { asked: 'c2', names: ['c2'] },
    { asked: ' a , b,', names: ['a', 'b'] },
    { asked: '', names: [] },
  ])('[BCI-28] names containers: "$asked"', ({ asked, names }) => {
    const pod = podWith({ [`${prefix}/bci-ignore-exit-code-containers`]: asked });
    expect([...namedIn(bci, pod, 'ignoreExitCode')]).toEqual(names);
  });

  test.each([
    { asked: '30', minutes: 30 },
    { asked: '10', minutes: 10 },
    { asked: '9', minutes: 60 },
    { asked: '1440', minutes: 1440 },
    { asked: '1441', minutes: 60 },
    { asked: '30.5', minutes: 60 },
    { asked: 'long', minutes: 60 },
  ])('[BCI-30] lets a pod be Pending for $asked minutes, or for an hour', ({ asked, minutes }) => {
    const pod = podWith({ [`${prefix}/bci-max-pending-minute`]: asked });
    expect(maxPendingOf(bci, pod)).toBe(minutes * 60_000);
    expect(maxPendingOf(kubernetes, pod)).toBe(Number.POSITIVE_INFINITY);
  });
});
