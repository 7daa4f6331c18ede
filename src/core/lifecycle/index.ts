export { backOffIn } from './backoff.ts';
export { type Chart, type ChartState, type ChartTransition, chartsOf, machines } from './charts.ts';
export type { Fact, Moment, What } from './fact.ts';
export { priorityOf } from './order.ts';
export { run, running } from './run.ts';
export { type ContainerStatus, endReasonOf } from './status.ts';
export { sparingRuleOf } from './triggers.ts';
export { type Step, walk } from './walk.ts';
export type { Scenario } from './world.ts';
