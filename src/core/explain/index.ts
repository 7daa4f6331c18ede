export { assumptionsOf } from './assumptions.ts';
export type { Case } from './case.ts';
export { noted } from './finding.ts';
export { findingsIn } from './findings.ts';
export { rejectionOf, verdictOf } from './verdict.ts';
