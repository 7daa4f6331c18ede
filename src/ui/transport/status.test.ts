import { expect, test } from 'vitest';
import { simulate } from '../../core/simulate.ts';
import { seconds } from '../../core/time.ts';
import { speechOf } from '../words/index.ts';
import { statusIn } from './status.ts';

const container = (name: string) => `{name: ${name}, image: i, lifecycle: {preStop: {exec: {command: [x]}}}}`;
const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [${container('first')}, ${container('last')}]}\n`;

test('of two that do the same the status is about the one of the verdict, and with it its own grace', async () => {
  const { words } = await speechOf('en');
  const run = simulate(yaml, {
    behaviour: {
      first: { hooks: { preStop: { duration: 5 } }, onTerm: { exitAfter: 20, exitCode: 0 } },
      last: { hooks: { preStop: { duration: 90 } } },
    },
    stimulus: [{ at: 10, do: 'delete' }],
  });
  const status = statusIn(run, words);
  expect(status(seconds(5))).toMatch(/^last running/);
  expect(status(seconds(12))).toBe('last preStop for 1.9 s · 28 s of grace left');
});

test('a grace counts as long as there is something to stop, and while a sidecar waits for its turn', async () => {
  const { words } = await speechOf('en');
  const sidecar = `kind: Pod
metadata: {name: p}
spec:
  initContainers: [{name: proxy, image: i, restartPolicy: Always}]
  containers: [${container('app')}]
`;
  const run = simulate(sidecar, {
    behaviour: {
      app: { hooks: { preStop: { duration: 5 } } },
      proxy: { onTerm: { exitAfter: 3, exitCode: 0 } },
    },
    stimulus: [{ at: 10, do: 'delete' }],
  });
  const status = statusIn(run, words);
  const [proxy] = run.lanes.filter((lane) => lane.lane === 'container' && lane.container === 'proxy');
  const gone = proxy?.spans.find(({ kind }) => kind === 'exited');
  expect(status(seconds(13))).toMatch(/^app preStop .* s of grace left$/);
  expect(status(seconds(17))).toMatch(/^proxy stopping .* s of grace left$/);
  expect(gone && status(gone.from)).toBe('app exited');

  const failing = simulate(yaml.replace('preStop', 'postStart'), {
    behaviour: { first: { hooks: { postStart: { exitCode: 1 } } } },
  });
  const backOff = failing.lanes.flatMap(({ spans }) => spans).find(({ kind }) => kind === 'backoff');
  expect(backOff && statusIn(failing, words)(backOff.from)).toMatch(/^first back-off/);
  expect(backOff && statusIn(failing, words)(backOff.from)).not.toMatch('grace');
});
