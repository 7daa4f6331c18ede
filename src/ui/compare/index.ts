export { CompareChip } from './CompareChip.tsx';
export { type Difference, differenceOf, type HookDifference } from './difference.ts';
