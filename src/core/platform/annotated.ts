import type { Pod } from '../pod/index.ts';
import { type Ms, ms } from '../time.ts';
import type { AnnotationEffect, Platform } from './platform.ts';

/** What a pod asks of its platform by an annotation; `undefined` where it, or the platform, has none such. */
export function annotationOf(platform: Platform, pod: Pod, effect: AnnotationEffect): string | undefined {
  const key = platform.annotations[effect].value;
  return key !== undefined && Object.hasOwn(pod.annotations, key) ? pod.annotations[key] : undefined;
}

/** The containers that an annotation names, `sidecar1,sidecar2`. */
export const namedIn = (
  platform: Platform,
  pod: Pod,
  effect: 'ignoreExitCode' | 'ignoreNotReady',
): ReadonlySet<string> =>
  new Set(
    (annotationOf(platform, pod, effect) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

/** What the annotation for it may ask for, in minutes [BCI-30]. */
export const pendingMinutes = { least: 10, most: 1440 } as const;

/** How long a pod may be Pending: as its annotation asks, where that is a whole number within its bounds. */
export function maxPendingOf(platform: Platform, pod: Pod): Ms {
  const asked = annotationOf(platform, pod, 'maxPendingMinutes') ?? '';
  const minutes = /^\d+$/.test(asked) ? Number(asked) : 0;
  const isWithin = minutes >= pendingMinutes.least && minutes <= pendingMinutes.most;
  return isWithin ? ms(minutes * 60_000) : platform.maxPending.value;
}
