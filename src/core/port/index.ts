export { type Fix, fixesOf } from './fixes.ts';
export { renamed } from './rename.ts';
export type { Edit } from './replace-handler.ts';
export { valueAt } from './value-at.ts';
