import { describe, expect, test } from 'vitest';
import type { FieldError } from '../manifest/index.ts';
import { defaultPlatform, platformOf } from '../platform/index.ts';
import { type Options, simulate } from '../simulate.ts';
import { loadWords, say } from '../words/index.ts';
import { rejectionOf } from './index.ts';

const languages = [await loadWords('en'), await loadWords('zh')];
const platform = platformOf(defaultPlatform);

const required: FieldError = { field: 'spec.containers', type: 'Required value', detail: '' };

describe('a refusal', () => {
  test.each<{ readonly errors: readonly FieldError[]; readonly en: string; readonly zh: string }>([
    {
      errors: [required],
      en: 'The API server refuses this pod: spec.containers: Required value',
      zh: 'API 服务器拒绝此 Pod：spec.containers: Required value',
    },
    {
      errors: [required, required, required],
      en: 'The API server refuses this pod: spec.containers: Required value (2 more reasons)',
      zh: 'API 服务器拒绝此 Pod：spec.containers: Required value（另有 2 条原因）',
    },
    {
      errors: [{ ...required, rule: 'PLAT-60' }],
      en: 'Kubernetes 1.36 refuses this pod: spec.containers: Required value',
      zh: 'Kubernetes 1.36 拒绝此 Pod：spec.containers: Required value',
    },
    {
      errors: [{ field: '', type: 'Malformed', detail: 'line 1: a tab' }],
      en: 'This text cannot be read: line 1: a tab',
      zh: '无法读取这段文本：line 1: a tab',
    },
  ])('$en', ({ errors, en, zh }) => {
    expect(languages.map((words) => say(words, rejectionOf(errors, platform)))).toEqual([en, zh]);
  });
});

const podOf = (container: string) => `
apiVersion: v1
kind: Pod
metadata: { name: p }
spec:
  containers:
  - { name: c01, image: a, ${container} }
`;

const preStop = (hook: string) => `lifecycle: { preStop: { ${hook} } }`;

interface Row {
  readonly container: string;
  readonly options: Options;
  readonly en: string;
  readonly zh: string;
}

describe('a verdict', () => {
  test.each<Row>([
    {
      container: preStop('exec: { command: [sh, -c, "echo bye && sleep 30"] }'),
      options: { behaviour: { c01: { onTerm: 'ignore' } } },
      en: 'preStop takes all 30 s of the grace period; the process gets 2 s after SIGTERM and is killed 32 s after the delete, exit code 137.',
      zh: 'preStop 用完终止宽限期的全部 30 秒；进程在 SIGTERM 后只有 2 秒，距删除 32 秒时被强制终止，退出码 137。',
    },
    {
      container: preStop('httpGet: { port: 80 }'),
      options: { platform: 'baidu-bci', behaviour: { c01: { onTerm: { exitAfter: 2, exitCode: 0 } } } },
      en: 'httpGet preStop is ignored, so SIGTERM comes at once; the process ends 2 s later, exit code 0.',
      zh: 'httpGet 形式的 preStop 会被忽略，立即发送 SIGTERM；进程在 2 秒后结束，退出码 0。',
    },
    {
      container: preStop('exec: { command: [a] }'),
      options: { platform: 'kwok' },
      en: 'KWOK runs no process, so no hook runs and no signal is sent.',
      zh: 'KWOK 不运行任何进程，因此没有回调运行，也不发送信号。',
    },
    {
      container: 'tty: true',
      options: { stimulus: [] },
      en: 'c01 runs, and nothing stops it.',
      zh: 'c01 一直运行，没有什么会停止它。',
    },
    {
      container: 'lifecycle: { postStart: { exec: { command: [sleep, "8"] } } }',
      options: { stimulus: [] },
      en: 'postStart takes 8 s; then c01 runs, and nothing stops it.',
      zh: 'postStart 用去 8 秒；之后 c01 一直运行，没有什么会停止它。',
    },
  ])('$en', ({ container, options, en, zh }) => {
    const { verdict } = simulate(podOf(container), options);
    expect(languages.map((words) => say(words, verdict))).toEqual([en, zh]);
  });
});
