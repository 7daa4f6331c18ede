export { beginOf } from './begin.ts';
export { type DescribedEvent, describedEventsAt } from './described-events.ts';
export { kubectlRowAt } from './kubectl.ts';
export { changeAt, podYamlAt } from './pod-yaml.ts';
export type { ExtraKind, Lane, Mark, Note, PhaseKind, Run, Span, Why } from './run.ts';
export { type ContainerNow, type PodNow, statusAt } from './status.ts';
export type { Told } from './told.ts';
export { traceIn } from './trace.ts';
