import { type RefObject, useEffect } from 'react';
import type { Player } from '../ui/playback/index.ts';

/**
 * Pauses what nobody can see, whoever plays it, and goes on when it is in sight again, unless a host has paused it meanwhile. With `autoplay` it begins
 * by itself, the first time it is seen.
 */
export function usePlayInSight(player: Player, element: RefObject<Element | null>, autoplay: boolean): void {
  useEffect(() => {
    if (!element.current) return undefined;
    let waits = autoplay;
    let isSeen = true; // until we hear
    const observer = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)?.isIntersecting ?? false;
      const plays = player.state().since !== undefined;
      if (isSeen && waits) player.send({ type: 'play' });
      if (!isSeen && plays) player.send({ type: 'pause' });
      waits = !isSeen && (plays || waits);
    });
    observer.observe(element.current);
    const unsubscribe = player.onChange(({ type }) => {
      if (type === 'pause') waits = false;
      if (type !== 'play' || isSeen) return;
      player.send({ type: 'pause' });
      waits = true;
    });
    return () => {
      unsubscribe();
      observer.disconnect();
    };
  }, [player, element, autoplay]);
}
