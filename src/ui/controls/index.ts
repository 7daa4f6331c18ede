export { Amount } from './Amount.tsx';
export { type Choice, Select } from './Select.tsx';
export { useGrowing } from './useGrowing.ts';
