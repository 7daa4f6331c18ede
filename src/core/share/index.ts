export { type Lean, leanOf } from './lean.ts';
export type { Item } from './spare.ts';
