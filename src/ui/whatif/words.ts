import type { Lang } from '../../core/words/index.ts';

/** What the sliders say. */
interface WhatIfWords {
  readonly title: string;
  readonly help: string;
  readonly grace: string;
  readonly delete: string;
  readonly leaving: (signal: string) => string;
  readonly hook: (hook: string) => string;
  readonly probe: (number: string, probe: string) => string;
  readonly probes: string;
  readonly inManifest: string;
  readonly inBehaviour: string;
  readonly inStimulus: string;
  readonly never: string;
  readonly set: (label: string, value: string) => string;
  readonly tryIt: string;
  readonly searching: string;
  readonly race: string;
  readonly propagation: string;
  readonly requests: string;
  readonly process: string;
  readonly serves: string;
  readonly stops: string;
  readonly gone: string;
  readonly noRace: string;
  readonly refused: string;
}

/** The words of the sliders in each language. */
export const whatIfWords: Readonly<Record<Lang, WhatIfWords>> = {
  en: {
    title: 'What if',
    help: 'Turn a number and see what becomes of the pod. Below each stands where the outcome flips.',
    grace: 'Grace period',
    delete: 'Deleted at',
    leaving: (signal) => `Leaves after ${signal}`,
    hook: (hook) => `${hook} takes`,
    probe: (number, probe) => `${number}, ${probe}`,
    probes: 'Probes',
    inManifest: 'writes into the manifest',
    inBehaviour: 'the manifest cannot say it',
    inStimulus: 'what happens to the pod',
    never: 'never',
    set: (label, value) => `${label}: ${value}`,
    tryIt: 'Try it',
    searching: 'Looking for where the outcome flips…',
    race: 'Requests that still arrive',
    propagation: 'Until every proxy knows',
    requests: 'requests',
    process: 'process',
    serves: 'serves',
    stops: 'shuts down',
    gone: 'gone',
    noRace: 'Nothing to show: the pod never got traffic, or nothing takes it away.',
    refused: 'This text does not run, so nothing can be turned.',
  },
  zh: {
    title: '如果',
    help: '拨动一个数字，看看 Pod 会怎样。每个数字下面写着结果在哪里改变。',
    grace: '终止宽限期',
    delete: '删除时刻',
    leaving: (signal) => `${signal} 后结束用时`,
    hook: (hook) => `${hook} 用时`,
    probe: (number, probe) => `${probe}的 ${number}`,
    probes: '探针',
    inManifest: '写入清单',
    inBehaviour: '清单无法说明',
    inStimulus: 'Pod 会遇到什么',
    never: '永不',
    set: (label, value) => `${label}：${value}`,
    tryIt: '试一试',
    searching: '正在寻找结果改变的位置……',
    race: '仍会到达的请求',
    propagation: '所有代理得知用时',
    requests: '请求',
    process: '进程',
    serves: '提供服务',
    stops: '正在退出',
    gone: '已结束',
    noRace: '没有可显示的内容：Pod 从未收到流量，或者流量没有被移走。',
    refused: '这段文本无法运行，因此没有可以拨动的数字。',
  },
};
