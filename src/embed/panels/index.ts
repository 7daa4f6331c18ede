export { Machine } from './Machine.tsx';
export { Text } from './Text.tsx';
