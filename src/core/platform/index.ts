export { admissionOf } from './admission.ts';
export { annotationOf, maxPendingOf, namedIn, pendingMinutes } from './annotated.ts';
export { factsOf, type PlatformFact } from './facts.ts';
export { effectiveGates } from './gates.ts';
export { assumed, documented, measured, unknown } from './known.ts';
export { type OpenQuestion, openQuestionsOf } from './otherwise.ts';
export type * from './platform.ts';
export { defaultPlatform, platformChoices, platformOf, platforms } from './platforms.ts';
export { underGates } from './under-gates.ts';
