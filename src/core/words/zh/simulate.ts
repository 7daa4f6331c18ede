import type { simulate as en } from '../en/simulate.ts';

/** What the simulator could not take as it was asked, in Chinese. */
export const simulate: Record<keyof typeof en, string> = {
  'simulate.unknown-platform': '没有名为“{id}”的平台；这里按 {used} 模拟。',
  'simulate.unknown-gate': '没有名为“{gate}”的特性门控，已略去。',
  'simulate.fixed-gate': '在 {platform} 上，特性门控 {gate} 不能更改。',
  'simulate.option-ignored': '{path} 不能是 {given}，已略去。',
  'simulate.option-bounded': '{path} 不能是 {given}，改用 {used}。',
  'simulate.stimulus-ignored': '{path} 已略去：它的 {field} 不能是 {given}。',
  'simulate.stimulus-incomplete': '{path} 已略去：它没有 {field}。',
  'simulate.stimulus-negative': '{path} 已略去：它的时间是负数，{at}。',
  'simulate.stimulus-spared': '{path}（{what}）对这样的 Pod 没有作用。',
  'simulate.patch-idle': '{path} 什么也没有改变：运行中的 Pod 只能修改已有容器的镜像。',
  'simulate.patch-ignored': '{path} 已略去：它的补丁无法按 YAML 或 JSON 读取。',
};
