import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { type Ms, ms } from '../../core/time.ts';
import type { Player } from './player.ts';

/** A way from instants to places: straight between its stops. */
export interface Track {
  xOf(at: Ms): number;
  /** Where the way bends; the ends need not be named. */
  readonly stops: readonly Ms[];
}

const lessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Keeps an element at the player's position by `transform`. While it plays, one animation carries the element
 * on the player's own clock, so that no script runs per frame; with reduced motion it goes in small steps.
 */
export function useFollow(player: Player, ref: RefObject<HTMLElement | null>, track: Track): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let animation: Animation | undefined;
    const place = (at: Ms) => `translateX(${track.xOf(at).toFixed(2)}px)`;
    const settle = () => {
      animation?.cancel();
      animation = undefined;
      const { since, speed, to } = player.state();
      const at = player.at();
      element.style.transform = place(at);
      if (since === undefined || at >= to || lessMotion()) return;
      const stops = [at, ...track.stops.filter((stop) => stop > at && stop < to), to];
      const frames = stops.map((stop) => ({ transform: place(stop), offset: (stop - at) / (to - at) }));
      animation = element.animate(frames, { duration: ms((to - at) / speed), fill: 'forwards' });
    };
    settle();
    const unsubscribe = player.onChange(settle);
    return () => {
      unsubscribe();
      animation?.cancel();
    };
  }, [player, ref, track]);
  useEffect(
    () =>
      player.onTick((at) => {
        const element = ref.current;
        if (!element) return;
        element.dataset.at = String(at / 1000);
        if (lessMotion()) element.style.transform = `translateX(${track.xOf(at).toFixed(2)}px)`;
      }),
    [player, ref, track],
  );
}
