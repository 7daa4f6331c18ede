import { describe, expect, test } from 'vitest';
import { platforms } from '../platform/index.ts';
import { englishWords, loadWords, say } from '../words/index.ts';
import { bySurprise, type Cell, cellsOf } from './index.ts';

const podWith = (container: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {terminationGracePeriodSeconds: 20, containers: [{name: c01, image: a, ${container}}]}`;

const draining = podWith('lifecycle: {preStop: {httpGet: {port: 80}}}');
const options = {
  behaviour: { c01: { hooks: { preStop: { duration: 5 } }, onTerm: { exitAfter: 1, exitCode: 0 } } },
};

const cellsBy = (yaml: string) => new Map([...cellsOf(yaml, options)].map((cell) => [cell.platform, cell]));

describe('the matrix', () => {
  const cells = cellsBy(draining);
  const on = (id: string) => cells.get(id) as Cell;

  test('has one cell for each platform, what the others are compared with first', () => {
    expect([...cells.keys()][0]).toBe('kubernetes-1.36');
    expect([...cells.keys()].sort()).toEqual(platforms.map(({ id }) => id).sort());
  });

  test('makes each cell only when it is asked for', () => {
    const made = cellsOf(draining, options);
    expect(made.next().value?.platform).toBe('kubernetes-1.36');
    expect(made.next().value?.platform).toBe('kubernetes-1.37');
    expect(made.return().done).toBe(true);
  });

  test.each([
    { id: 'kubernetes-1.36', fate: 'runs', came: 'ok', outcome: 'leaves', evidence: 'measured' },
    { id: 'baidu-bci', fate: 'ignored', came: undefined, outcome: 'leaves', evidence: 'documented' },
    {
      id: 'baidu-bci-api',
      fate: 'no-such-field',
      came: undefined,
      outcome: 'leaves',
      evidence: 'documented',
    },
    { id: 'azure-aci-1.6', fate: 'refused', came: undefined, outcome: 'refused', evidence: 'documented' },
    { id: 'huawei-cci', fate: 'ignored', came: undefined, outcome: 'leaves', evidence: 'unknown' },
    { id: 'kwok', fate: 'ignored', came: undefined, outcome: 'no-process', evidence: 'documented' },
  ])('says that the hook is $fate on $id, and how sure that is', ({ id, ...told }) => {
    const { hooks, outcome, evidence } = on(id);
    expect({ fate: hooks[0]?.fate, came: hooks[0]?.came, outcome, evidence }).toEqual(told);
  });

  test('[D-23] knows of a hook that is accepted and fails, and of one that only an API drops', () => {
    const tcp = cellsBy(podWith('lifecycle: {postStart: {tcpSocket: {port: 80}}}'));
    expect(tcp.get('kubernetes-1.36')?.hooks[0]).toMatchObject({ fate: 'fails', came: 'failed' });
    const sleep = cellsBy(podWith('lifecycle: {preStop: {sleep: {seconds: 2}}}'));
    expect(sleep.get('kubernetes-1.29')?.hooks[0]).toMatchObject({ fate: 'dropped', came: undefined });
    expect(sleep.get('kubernetes-1.28')?.hooks[0]?.fate).toBe('refused');
  });

  test('counts the time from the delete to the last process', () => {
    // A hook of 5 s and 1 s for the signal, the kubelet hearing of the delete after 12 ms and acting 5 ms later.
    expect(on('kubernetes-1.36').timeToDie).toBe(6017);
    expect(on('baidu-bci').timeToDie).toBe(1017);
    expect(on('knative').timeToDie).toBeUndefined();
  });

  test('tells what differs, the most surprising first', () => {
    expect(on('kubernetes-1.36').differs).toEqual([]);
    expect(on('eks-fargate').surprise).toBe(0);
    expect(on('baidu-bci').differs.map((each) => say(englishWords, each))).toEqual([
      'The httpGet hook preStop of c01 is ignored, silently.',
      'It is over 5 s sooner: 1 s instead of 6 s.',
    ]);
  });

  test('sorts silence before refusal before sameness', () => {
    const sorted = [...cells.values()].sort(bySurprise).map(({ platform }) => platform);
    const places = ['baidu-bci', 'knative', 'eks-fargate'].map((id) => sorted.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has its hooks from any platform that takes the manifest, and none where none does', () => {
    const negative = podWith('lifecycle: {preStop: {exec: {command: [a]}, sleep: {seconds: 1}}}');
    expect(cellsBy(negative).get('kubernetes-1.36')).toMatchObject({ outcome: 'refused' });
    expect(cellsBy(negative).get('kubernetes-1.28')?.hooks).toMatchObject([
      { handler: 'exec', fate: 'runs' },
    ]);
    expect([...cellsBy('nonsense').values()].every((cell) => cell.hooks.length === 0)).toBe(true);
  });

  test('speaks both languages', async () => {
    const chinese = await loadWords('zh');
    for (const { differs } of cells.values())
      for (const each of differs) expect(say(chinese, each)).not.toMatch(/[{}]|matrix\./);
  });
});
