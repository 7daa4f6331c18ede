export { Bands } from './Bands.tsx';
export { describe, nameOf, timeOf } from './describe.ts';
export { Ghosts } from './Ghosts.tsx';
export { Grip } from './Grip.tsx';
export {
  decisiveOf,
  deleteOf,
  extentOf,
  type Item,
  type ItemId,
  itemOf,
  spanId,
  subjectOf,
  whyOf,
} from './item.ts';
export { Timeline, type TimelineState } from './Timeline.tsx';
export { type TimelineAxis, useAxis } from './useAxis.ts';
export { useWidth } from './useWidth.ts';
