export type { Admission, Refusal } from './admission.ts';
export type * from './pod.ts';
export { type AcceptedPod, readPod } from './read.ts';
