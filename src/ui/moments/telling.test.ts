import { expect, test } from 'vitest';
import type { Moment } from '../../core/lifecycle/index.ts';
import { simulate } from '../../core/simulate.ts';
import { speechOf } from '../words/index.ts';
import { detailOf } from './telling.ts';

type What = Moment['what'];

const told = async (lang: 'en' | 'zh', what: What, detail: Readonly<Record<string, unknown>>) =>
  detailOf({ what, detail }, (await speechOf(lang)).words);

test.each<[What, Readonly<Record<string, unknown>>, string, string]>([
  [
    'waiting',
    { reason: 'ContainerCreating', message: '', exitCode: 0, ready: false },
    'ContainerCreating · exit 0 · not ready',
    'ContainerCreating · 退出码 0 · 未就绪',
  ],
  ['probe', { kind: 'readiness', result: 'success' }, 'readiness probe · success', '就绪态探针 · 成功'],
  ['stop-requested', { signal: 'SIGTERM', timeout: 22 }, 'time to stop 22 s', '停止期限 22 秒'],
  ['status', { 'container app': { ready: true } }, 'app ready', 'app 就绪'],
  [
    'status',
    {
      'container app': {
        state: 'terminated',
        reason: 'Completed',
        exitCode: 0,
        ready: false,
        started: false,
      },
    },
    'app terminated, Completed, exit 0',
    'app 已终止，Completed，退出码 0',
  ],
  ['created', { later: 'x' }, 'later x', 'later x'],
])('the detail of %s is in words', async (what, detail, en, zh) => {
  expect([await told('en', what, detail), await told('zh', what, detail)]).toEqual([en, zh]);
});

test('no detail of a run is JSON', async () => {
  const { words } = await speechOf('zh');
  const yaml = 'kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: app, image: i}]}\n';
  const details = simulate(yaml, {}).moments.map((moment) => detailOf(moment, words));
  expect(details.filter((detail) => /[{}]/.test(detail))).toEqual([]);
});
