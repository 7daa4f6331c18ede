export type { Fact, Moment, What } from './fact.ts';
