export type { Cell, HookCell, Outcome } from './cell.ts';
export { bySurprise, cellsOf } from './cells.ts';
