import type { Options } from '../../src/core/scenario.ts';

/** A story that no kubelet was recorded in. */
interface Story {
  readonly story: string;
  readonly text: string;
  readonly options: Options;
}

const podWith = (lifecycle: string) => `apiVersion: v1
kind: Pod
metadata:
  name: story
spec:
  containers:
  - name: c01
    image: registry.example/app:1
    lifecycle: ${lifecycle}
`;

const kubeletAway: Story = {
  story: 'a kubelet that is away for a while',
  text: podWith('{ preStop: { sleep: { seconds: 20 } } }'),
  options: {
    behaviour: { c01: { onTerm: 'ignore' } },
    stimulus: [
      { at: 5, do: 'delete' },
      { at: 10, do: 'kubelet-restart', downFor: 2 },
    ],
    timing: { relist: 0 },
  },
};

/** Transitions that no recording takes, and a story that does. */
export const unrecorded: Readonly<Record<string, Story>> = {
  'hook called#0': {
    story: 'a platform that ignores the hook',
    text: podWith('{ preStop: { httpGet: { port: 80 } } }'),
    options: { platform: 'baidu-bci' },
  },
  'hook called#1': {
    story: 'an API that has never heard of the hook',
    text: podWith('{ preStop: { exec: { command: [drain] } } }'),
    options: { platform: 'baidu-bci-api' },
  },
  'container kubelet#1': kubeletAway,
  'container kubelet.orphaned#0': kubeletAway,
};

/**
 * Transitions whose loss no trace shows: they tell what has become of a dead container, and from there a kill goes the
 * same way as from where it stood before.
 */
export const unseen: ReadonlySet<string> = new Set([
  'container kubelet#0',
  'container kubelet.running#1',
  'container kubelet.running#2',
  'container kubelet.exited#0',
  'container kubelet.orphaned#1',
  'container kubelet.stopping#0',
]);
