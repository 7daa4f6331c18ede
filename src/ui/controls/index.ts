export { Amount } from './Amount.tsx';
export { writeClipboard } from './clipboard.ts';
export { NumberInput } from './NumberInput.tsx';
export { type Choice, Select } from './Select.tsx';
export { useGrowing } from './useGrowing.ts';
