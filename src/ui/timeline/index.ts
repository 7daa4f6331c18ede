export { describe, nameOf, timeOf } from './describe.ts';
export { beginOf, decisiveOf, deleteOf, extentOf, type Item, type ItemId, itemOf, whyOf } from './item.ts';
export { Timeline, type TimelineState } from './Timeline.tsx';
export { useWidth } from './useWidth.ts';
