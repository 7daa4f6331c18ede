import { expect, test } from 'vitest';
import { followedIn, withFollowed } from './followed.ts';
import { simulate } from './simulate.ts';

const podWith = (lines: string) =>
  `kind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: app\n    image: i\n${lines}`;
const hookWith = (script: string, hook = 'preStop') =>
  podWith(`    lifecycle: {${hook}: {exec: {command: [sh, -c, '${script}']}}}\n`);
const processOf = (script: string, more = '') => podWith(`    command: [sh, -c, '${script}']\n${more}`);

test.each([
  ['for i in 1 2 3; do sleep 2; done', { duration: 6, exitCode: 0 }],
  ['for i in 1 2; do sleep 2; done; exit 3', { duration: 4, exitCode: 3 }],
  ['while true; do sleep 1; done', { duration: null, exitCode: 0 }],
])('a hook that a plain reading leaves open is followed: %s', async (script, preStop) => {
  const from = { key: 'behaviour.read', params: { what: script } };
  expect(await followedIn(hookWith(script))).toEqual([
    { container: 'app', part: { hooks: { preStop } }, from },
  ]);
});

test('a process in a loop runs on, and as a shell it ignores the signal', async () => {
  const [followed] = await followedIn(processOf('while true; do date; sleep 5; done'));
  expect(followed?.part).toEqual({ exitsAt: [], exitsRepeat: false, onTerm: 'ignore' });
  expect(followed?.from.key).toBe('behaviour.pid-1');
});

test('a process that ends by itself does so at every start', async () => {
  const [followed] = await followedIn(processOf('for i in 1 2 3; do sleep 5; done; exit 2'));
  expect(followed?.part).toMatchObject({ exitsAt: [{ after: 15, code: 2 }], exitsRepeat: true });
});

test.each([
  ['a plain sleep', hookWith('sleep 5')],
  ['what nobody can know', hookWith('while ! test -e /tmp/x; do :; done; read answer; sleep $answer')],
  ['a script that takes no time', hookWith('for i in 1 2; do :; done')],
  ['no hook at all', podWith('')],
  ['a manifest that is refused', hookWith('for i in 1 2; do sleep 2; done').replace('image: i', 'image: [')],
])('nothing is said of %s', async (_, yaml) => {
  expect(await followedIn(yaml)).toEqual([]);
});

test('what somebody chose is not followed', async () => {
  const behaviour = { app: { hooks: { preStop: { duration: 1, exitCode: 0 } } } };
  expect(await followedIn(hookWith('for i in 1 2; do sleep 2; done'), { behaviour })).toEqual([]);
});

test('a run with what was followed has the hook take its time, beside what was chosen before', async () => {
  const yaml = hookWith('for i in 1 2 3; do sleep 2; done');
  const chosen = { app: { onTerm: 'ignore', hooks: { postStart: { duration: 1 } } }, other: {} } as const;
  const behaviour = withFollowed(chosen, await followedIn(yaml));
  expect(behaviour).toMatchObject(chosen);
  const { moments } = simulate(yaml, { behaviour: { app: behaviour.app ?? {} } });
  const [begin, end] = ['preStop-begin', 'preStop-end'].map(
    (what) => moments.find((each) => each.what === what)?.at,
  );
  expect((end ?? 0) - (begin ?? 0)).toBe(6000);
});

test('a container may be called as what every object has', async () => {
  const yaml = hookWith('for i in 1 2; do sleep 2; done').replace('name: app', 'name: constructor');
  expect(withFollowed({}, await followedIn(yaml))).toEqual({
    constructor: { hooks: { preStop: { duration: 4, exitCode: 0 } } },
  });
});
