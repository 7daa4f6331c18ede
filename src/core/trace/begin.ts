import { type Ms, ms } from '../time.ts';
import type { Run } from './run.ts';

/** The first instant of a picture: 0, unless something worth seeing precedes the first container. */
export function beginOf({ moments }: Pick<Run, 'moments'>): Ms {
  const first = moments[0]?.at ?? 0;
  return ms(first < -500 ? first : 0);
}
