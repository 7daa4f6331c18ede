export type * from './behaviour.ts';
export type { Origin } from './origin.ts';
export { originOf, type Settled, settledBehaviour } from './settle.ts';
export { inferBehaviour, thoroughBehaviour } from './thorough.ts';
