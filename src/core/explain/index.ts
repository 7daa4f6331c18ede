export type { Case } from './case.ts';
export { rejectionOf, verdictOf } from './verdict.ts';
