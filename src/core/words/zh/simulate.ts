import type { simulate as en } from '../en/simulate.ts';

/** What the simulator could not take as it was asked, in Chinese. */
export const simulate: Record<keyof typeof en, string> = {
  'simulate.unknown-platform': '没有名为“{id}”的平台；这里按 {used} 模拟。',
  'simulate.unknown-gate': '没有名为“{gate}”的特性门控，已略去。',
  'simulate.fixed-gate': '在 {platform} 上，特性门控 {gate} 不能更改。',
  'simulate.stimulus-ignored': '有 {ignored} 个事件没有给出时间，已略去。',
  'simulate.patch-ignored': '有 {ignored} 个补丁无法按 YAML 或 JSON 读取，已略去。',
};
