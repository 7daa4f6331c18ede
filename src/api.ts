export { type Behaviour, inferBehaviour } from './core/behaviour/index.ts';
export type { FieldError, Range } from './core/manifest/index.ts';
export { type Options, simulate } from './core/simulate.ts';
export type { Stimulus, Timing } from './core/stimulus/index.ts';
export type { Lane, Mark, Note, Run, Span, Why } from './core/trace/index.ts';
