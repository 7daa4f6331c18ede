import type { Behaviour } from '../../core/behaviour/index.ts';
import type { Stimulus } from '../../core/stimulus/index.ts';
import type { Lang } from '../../core/words/index.ts';
import bciHttpGet from './bci-httpget.yaml?raw';
import bciPostStart from './bci-poststart.yaml?raw';
import bciPreStop from './bci-prestop.yaml?raw';
import deleteDuringPostStart from './delete-during-poststart.yaml?raw';
import failingPostStart from './failing-poststart.yaml?raw';
import ignoredSigterm from './ignored-sigterm.yaml?raw';
import sidecarOrder from './sidecar-order.yaml?raw';
import slowPostStart from './slow-poststart.yaml?raw';

/** A manifest with what it teaches. Ids are written into links and never change. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly teaches: Readonly<Record<Lang, string>>;
  readonly text: string;
  readonly platform?: string;
  readonly behaviour?: Readonly<Record<string, Behaviour>>;
  readonly stimulus?: readonly Stimulus[];
}

/** The examples, the first of them what a new visitor sees. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: 'bci-prestop',
    title: { en: 'preStop eats its grace period', zh: 'preStop 用完了宽限期' },
    teaches: {
      en: 'A preStop of 30 s leaves nothing of the default grace of 30 s. And nobody will read what it writes: without terminationMessagePath, /tmp/termination-log is just a file.',
      zh: '30 秒的 preStop 用完了默认 30 秒的终止宽限期。它写下的内容也没有人会看到：没有设置 terminationMessagePath，/tmp/termination-log 只是一个普通文件。',
    },
    text: bciPreStop,
    behaviour: { c01: { onTerm: 'ignore' } },
  },
  {
    id: 'bci-poststart',
    title: { en: 'postStart beside the entry point', zh: 'postStart 与入口点并行' },
    teaches: {
      en: 'postStart runs beside the process, in no fixed order with it. Its termination message stays unread, because terminationMessagePath is not set.',
      zh: 'postStart 与进程同时运行，二者没有固定的先后。由于没有设置 terminationMessagePath，它写下的终止消息不会被读取。',
    },
    text: bciPostStart,
  },
  {
    id: 'bci-httpget',
    title: { en: 'An httpGet hook on BCI', zh: 'BCI 上的 httpGet 回调' },
    teaches: {
      en: 'BCI ignores httpGet hooks without a word: the drain never happens and SIGTERM comes at once. Choose Kubernetes to see what was meant.',
      zh: 'BCI 会忽略 httpGet 形式的回调，且没有任何提示：排空不会发生，SIGTERM 立即到来。选择 Kubernetes 平台可以看到本来的意图。',
    },
    text: bciHttpGet,
    platform: 'baidu-bci',
    behaviour: { web: { onTerm: { exitAfter: 2, exitCode: 0 }, hooks: { preStop: { duration: 15 } } } },
  },
  {
    id: 'ignored-sigterm',
    title: { en: 'A Deployment that ignores SIGTERM', zh: '忽略 SIGTERM 的 Deployment' },
    teaches: {
      en: 'With a shell as PID 1 the signal never reaches the application, so every rollout waits the whole grace period and ends with exit code 137.',
      zh: '当 shell 是 PID 1 时，信号到不了应用，每次滚动更新都要等完整个终止宽限期，并以退出码 137 结束。',
    },
    text: ignoredSigterm,
    behaviour: { shop: { onTerm: 'ignore' } },
  },
  {
    id: 'slow-poststart',
    title: { en: 'postStart holds up the next container', zh: 'postStart 挡住下一个容器' },
    teaches: {
      en: 'Containers start one after the other: the second is not even created until the hook of the first has ended.',
      zh: '容器依次启动：第一个容器的回调结束之前，第二个容器甚至不会被创建。',
    },
    text: slowPostStart,
  },
  {
    id: 'failing-poststart',
    title: { en: 'A failing postStart loops', zh: '失败的 postStart 反复重启' },
    teaches: {
      en: 'A failed postStart kills the container, preStop included, and the restarts come ever later: CrashLoopBackOff.',
      zh: 'postStart 失败会终止容器（preStop 也会运行），重启间隔越来越长：CrashLoopBackOff。',
    },
    text: failingPostStart,
    behaviour: {
      app: { onTerm: { exitAfter: 1, exitCode: 143 }, hooks: { postStart: { duration: 1, exitCode: 1 } } },
    },
    stimulus: [{ at: 60, do: 'delete' }],
  },
  {
    id: 'sidecar-order',
    title: { en: 'Sidecars leave last, in reverse', zh: 'Sidecar 容器最后按逆序退出' },
    teaches: {
      en: 'On deletion all preStop hooks start at once, but sidecars get SIGTERM only after the main container, last one first.',
      zh: '删除时所有 preStop 同时开始，但 Sidecar 容器要等业务容器退出后才收到 SIGTERM，最后启动的最先退出。',
    },
    text: sidecarOrder,
    behaviour: {
      app: { onTerm: { exitAfter: 2, exitCode: 0 } },
      proxy: { onTerm: { exitAfter: 1, exitCode: 0 } },
      logs: { onTerm: { exitAfter: 1, exitCode: 0 } },
    },
  },
  {
    id: 'delete-during-poststart',
    title: { en: 'A delete waits for postStart', zh: '删除要等 postStart 结束' },
    teaches: {
      en: 'A running postStart is neither cancelled nor skipped by a delete. Only when it has ended does the grace period begin.',
      zh: '删除不会取消也不会跳过正在运行的 postStart。只有它结束之后，终止宽限期才开始。',
    },
    text: deleteDuringPostStart,
    stimulus: [{ at: 5, do: 'delete' }],
  },
];

/** The example of an id; `undefined` for one we do not know. */
export const exampleOf = (id: string | undefined | null): Example | undefined =>
  examples.find((example) => example.id === id);
