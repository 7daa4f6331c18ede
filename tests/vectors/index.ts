import { backOffs } from './back-off.ts';
import { deletion } from './deletion.ts';
import { hooks } from './hooks.ts';
import { olderGrace } from './older-grace.ts';
import { probes } from './probes.ts';
import { repeated } from './repeated.ts';
import { services } from './services.ts';
import { sidecars } from './sidecars.ts';
import { start } from './start.ts';
import { triggers } from './triggers.ts';
import type { Vector } from './vector.ts';

export { beyond } from './beyond.ts';
export { validation } from './validation.ts';

/** Every vector that is a run, by what it is about. */
export const sections: Readonly<Record<string, readonly Vector[]>> = {
  'One delete': deletion,
  'The grace before 1.28': olderGrace,
  'Further deletes, and a kubelet that restarts': repeated,
  'Kinds of hooks': hooks,
  'Starting, and postStart': start,
  Probes: probes,
  'Back-off': backOffs,
  Sidecars: sidecars,
  'Other triggers': triggers,
  Services: services,
};

/** All of them. */
export const vectors: readonly Vector[] = Object.values(sections).flat();
