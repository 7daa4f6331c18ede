export type { Aim, Dial, Home, ProbeNumber, Setting } from './dial.ts';
export { dialsOf } from './dials.ts';
export { type Flip, type Flips, flipsOf } from './flips.ts';
export { type Race, raceOf } from './race.ts';
export { afterTurn, type Turn, turnerOf } from './turn.ts';
export { withNumber } from './with-number.ts';
