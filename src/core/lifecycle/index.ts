export type { Fact, Moment, What } from './fact.ts';
export { type Record, run } from './run.ts';
export type { NodeConfiguration, Scenario } from './world.ts';
