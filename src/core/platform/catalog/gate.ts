import { gatesPage } from '../../rules/index.ts';
import { documented } from '../known.ts';
import type { GateDefault } from '../platform.ts';

/** A gate this release does not have yet. */
export const absent: GateDefault = {
  ...documented(false, gatesPage, 'Not listed for this release', 'D-43'),
  fixed: true,
};

/** A gate that is off unless somebody turns it on. */
export const alpha = (since: string): GateDefault => ({
  ...documented(false, gatesPage, `Alpha since ${since}`, 'D-40'),
  fixed: false,
});

/** The same of one that has been there for longer. */
export const offInBeta = (since: string): GateDefault => ({
  ...documented(false, gatesPage, `Beta and off since ${since}`, 'D-40'),
  fixed: false,
});

/** A gate that is on unless somebody turns it off. */
export const beta = (since: string): GateDefault => ({
  ...documented(true, gatesPage, `Beta and on since ${since}`, 'D-40'),
  fixed: false,
});

/** A gate that is on for good, and some releases later no longer listed. */
export const locked = (since: string): GateDefault => ({
  ...documented(true, gatesPage, `Stable and locked since ${since}`),
  fixed: true,
});
