import type { ProbeKind } from '../../core/pod/index.ts';
import type { Lang } from '../../core/words/index.ts';

interface BehaviourWords {
  readonly probe: Readonly<Record<ProbeKind, string>>;
  readonly always: string;
  readonly failsFrom: string;
  readonly failsUntil: string;
  readonly failsAlways: string;
  readonly failsBetween: string;
  readonly from: string;
  readonly until: string;
  readonly asWritten: string;
  readonly outOfMemory: string;
  readonly refused: string;
  readonly unresolvable: string;
  readonly answers: (status: number) => string;
}

const en: BehaviourWords = {
  probe: { startup: 'startup probe', liveness: 'liveness probe', readiness: 'readiness probe' },
  always: 'always succeeds',
  failsFrom: 'fails from a time on',
  failsUntil: 'fails until a time',
  failsAlways: 'never succeeds',
  failsBetween: 'fails for a while',
  from: 'from',
  until: 'until',
  asWritten: 'as the link or script says',
  outOfMemory: 'out of memory',
  refused: 'connection refused',
  unresolvable: 'name cannot be resolved',
  answers: (status) => `answers ${status}`,
};

const zh: BehaviourWords = {
  probe: { startup: '启动探针', liveness: '存活态探针', readiness: '就绪态探针' },
  always: '一直成功',
  failsFrom: '从某时起失败',
  failsUntil: '到某时为止失败',
  failsAlways: '从不成功',
  failsBetween: '失败一段时间',
  from: '从',
  until: '到',
  asWritten: '按链接或脚本所写',
  outOfMemory: '内存不足',
  refused: '连接被拒绝',
  unresolvable: '名称无法解析',
  answers: (status) => `返回 ${status}`,
};

/** What the rows say of probes and of the ways a hook or a process ends badly. */
export const behaviourWords: Readonly<Record<Lang, BehaviourWords>> = { en, zh };
