export { CompareChip } from './CompareChip.tsx';
export { Differences } from './Differences.tsx';
export { type Difference, differenceOf, type HookDifference } from './difference.ts';
