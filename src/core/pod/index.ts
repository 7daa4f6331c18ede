export type * from './pod.ts';
