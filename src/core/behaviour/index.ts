export type * from './behaviour.ts';
