import { type Ms, ms, seconds } from '../time.ts';
import type { PodStatus } from './status.ts';
import type { World } from './world.ts';

/** A deletion as it stands on the object. */
export interface Deletion {
  /** When it was first asked for. */
  readonly at: Ms;
  /** `deletionGracePeriodSeconds`. */
  readonly grace: Ms;
}

export const isOver = (status: PodStatus | undefined): boolean =>
  status?.phase === 'Succeeded' || status?.phase === 'Failed';

/**
 * What a delete makes of the grace on the object. The first one may bring any, a later one only a shorter one,
 * counted from the first and never in the past [T-1, T-4]. A pod that is over needs none.
 */
export function graceAfter(
  { pod, now }: World,
  status: PodStatus | undefined,
  deletion: Deletion | undefined,
  asked: Ms | undefined,
): Ms {
  if (isOver(status)) return ms(0);
  const wished = asked !== undefined && asked < 0 ? seconds(1) : asked;
  if (!deletion) return wished ?? pod.grace;
  if (wished === undefined || wished >= deletion.grace) return deletion.grace;
  if (wished === 0) return wished;
  return deletion.at + wished <= now() ? seconds(1) : wished;
}
