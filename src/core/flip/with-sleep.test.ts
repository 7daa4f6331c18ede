import { expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { edited } from './edit.ts';
import { sleepIn, withSleep } from './with-sleep.ts';

const path = 'spec.containers[0].lifecycle.preStop.exec.command';

const podWith = (command: string) =>
  `kind: Pod\nspec:\n  containers:\n    - lifecycle:\n        preStop:\n          exec:\n            command: ${command}\n`;

function sleepOf(yaml: string) {
  const manifest = readManifest(yaml);
  if (!manifest.ok) throw new Error('This test needs a readable text.');
  const [container] = (
    manifest.value.value as {
      spec: { containers: { lifecycle: { preStop: { exec: { command: string[] } } } }[] };
    }
  ).spec.containers;
  return sleepIn(yaml, manifest.value, container?.lifecycle.preStop.exec.command ?? [], path);
}

test.each([
  {
    command: '["/bin/sh", "-c", "nginx -s quit && sleep 30"] # drain',
    seconds: 30,
    after: '["/bin/sh", "-c", "nginx -s quit && sleep 7"] # drain',
  },
  { command: '["sleep", "30"]', seconds: 30, after: '["sleep", "7"]' },
  { command: "[/bin/sleep, '1.5m']", seconds: 90, after: "[/bin/sleep, '7']" },
  {
    command: '[sh, -c, /bin/sleep 2m; nginx -s quit]',
    seconds: 120,
    after: '[sh, -c, /bin/sleep 7; nginx -s quit]',
  },
  {
    command: `[sh, -c, 'echo "sleep" && sleep 0.5']`,
    seconds: 0.5,
    after: `[sh, -c, 'echo "sleep" && sleep 7']`,
  },
  {
    command:
      '\n              - sh\n              - -c\n              - |\n                sleep 20 # wait\n                quit',
    seconds: 20,
    after:
      '\n              - sh\n              - -c\n              - |\n                sleep 7 # wait\n                quit',
  },
])('the sleep of $command is set in place', ({ command, seconds, after }) => {
  const yaml = podWith(command);
  const sleep = sleepOf(yaml);
  expect(sleep?.seconds).toBe(seconds);
  expect(sleep && edited(yaml, withSleep(sleep, 7))).toBe(podWith(after));
});

test.each([
  { why: 'there is none', command: '[sh, -c, nginx -s quit]' },
  { why: 'there are two', command: '[sh, -c, sleep 1; sleep 2]' },
  { why: 'another word ends with it', command: '[sh, -c, pg_sleep 3]' },
])('no sleep can be set where $why', ({ command }) => {
  expect(sleepOf(podWith(command))).toBeUndefined();
});

test('a sleep whose number is worked out has no seconds', () => {
  expect(sleepOf(podWith('[sh, -c, sleep $WAIT]'))?.seconds).toBeNaN();
});
