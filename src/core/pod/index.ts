export type { Admission, Refusal } from './admission.ts';
export type * from './pod.ts';
export { readPod } from './read.ts';
