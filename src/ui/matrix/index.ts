export { Matrix } from './Matrix.tsx';
export type { CellSource } from './useCells.ts';
