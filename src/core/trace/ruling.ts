import type { Platform } from '../platform/index.ts';
import type { Pod } from '../pod/index.ts';

/** What became of the grace that the manifest asks for: a kill may give less, or a platform may not heed it at all. */
export type Ruling = 'as-asked' | 'capped' | 'shortened' | 'lengthened' | 'powerless';

/** How a kill's grace, in seconds, compares with the pod's own. */
export function rulingOf(
  { graceHonoured, maxGrace }: Pick<Platform, 'graceHonoured' | 'maxGrace'>,
  { grace }: Pick<Pod, 'grace'>,
  total: number,
): Ruling {
  if (!graceHonoured.value) return 'powerless';
  const given = total * 1000;
  if (given === grace) return 'as-asked';
  if (given > grace) return 'lengthened';
  return given === maxGrace.value ? 'capped' : 'shortened';
}
