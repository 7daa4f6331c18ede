import type { Stimulus } from '../../core/stimulus/index.ts';
import type { Lang } from '../../core/words/index.ts';

type Verb = Stimulus['do'];

interface StimulusWords {
  readonly verb: Readonly<Record<Verb, string>>;
  /** Who does it, where no command line says so. */
  readonly trigger: Partial<Readonly<Record<Verb, string>>>;
  readonly add: string;
  readonly remove: (what: string) => string;
  readonly seconds: string;
  readonly criticalSeconds: string;
  readonly downFor: string;
  readonly nth: (what: string, n: number) => string;
}

const en: StimulusWords = {
  verb: {
    delete: 'delete',
    'force-delete': 'force delete',
    drain: 'drain the node',
    evict: 'evict (Eviction API)',
    'evict-hard': 'evict: node pressure, hard threshold',
    'evict-soft': 'evict: node pressure, soft threshold',
    'preempt-scheduler': 'preempted by the scheduler',
    'preempt-kubelet': 'preempted by the kubelet',
    'node-shutdown': 'shut the node down',
    'node-lost': 'lose the node',
    'kubelet-restart': 'restart the kubelet',
    patch: 'change an image',
    'remove-manifest': 'remove the static pod’s file',
  },
  trigger: {
    'evict-hard': 'The kubelet does it at once when memory, disk or PIDs cross a hard eviction threshold.',
    'evict-soft': 'The kubelet does it when a soft eviction threshold stays crossed for its grace period.',
    'preempt-scheduler': 'The scheduler does it to make room for a pod with a higher priority.',
    'preempt-kubelet': 'The kubelet does it to admit a critical pod on a full node.',
    'node-lost': 'Nobody asks for it: power, network or kernel of the node fails.',
    'remove-manifest': 'Somebody deletes the file from the kubelet’s manifest directory.',
    patch: 'A patch of the pod that changes images, from a link or a script.',
  },
  add: 'Add another',
  remove: (what) => `Remove: ${what}`,
  seconds: 'for pods',
  criticalSeconds: 'of it for critical pods',
  downFor: 'down for',
  nth: (what, n) => (n === 0 ? what : `${what}, no. ${n + 1}`),
};

const zh: StimulusWords = {
  verb: {
    delete: '删除',
    'force-delete': '强制删除',
    drain: '腾空节点',
    evict: '通过 API 驱逐',
    'evict-hard': '节点压力驱逐：硬阈值',
    'evict-soft': '节点压力驱逐：软阈值',
    'preempt-scheduler': '被调度器抢占',
    'preempt-kubelet': '被 kubelet 抢占',
    'node-shutdown': '关闭节点',
    'node-lost': '节点失联',
    'kubelet-restart': '重启 kubelet',
    patch: '更换镜像',
    'remove-manifest': '移除静态 Pod 的文件',
  },
  trigger: {
    'evict-hard': '内存、磁盘或 PID 越过硬驱逐阈值时，kubelet 立即这样做。',
    'evict-soft': '软驱逐阈值被越过并持续到其宽限期之后，kubelet 这样做。',
    'preempt-scheduler': '调度器为优先级更高的 Pod 腾出位置时这样做。',
    'preempt-kubelet': 'kubelet 在节点已满时为接纳关键 Pod 而这样做。',
    'node-lost': '没有人要求：节点的电源、网络或内核发生故障。',
    'remove-manifest': '有人从 kubelet 的清单目录里删除了这个文件。',
    patch: '来自链接或脚本、更换镜像的 Pod 补丁。',
  },
  add: '再加一项',
  remove: (what) => `移除：${what}`,
  seconds: '留给 Pod',
  criticalSeconds: '其中留给关键 Pod',
  downFor: '停机',
  nth: (what, n) => (n === 0 ? what : `${what}（第 ${n + 1} 项）`),
};

/** What the panel says of each thing that may happen. */
export const stimulusWords: Readonly<Record<Lang, StimulusWords>> = { en, zh };
