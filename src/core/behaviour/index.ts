export type * from './behaviour.ts';
export { joined } from './joined.ts';
export type { Origin } from './origin.ts';
export { originOf, type Settled, settledBehaviour } from './settle.ts';
export { inferBehaviour, thoroughBehaviour } from './thorough.ts';
export { isAnyUnread } from './unread.ts';
