import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Ms } from '../../core/time.ts';
import type { Playback } from './playback.ts';
import { createPlayer, type Player } from './player.ts';

/** One player for the life of the component, kept to the run's span. */
export function usePlayer(from: Ms, to: Ms): Player {
  const [player] = useState(() => createPlayer(from, to));
  useEffect(() => {
    const { from: oldFrom, to: oldTo } = player.state();
    if (oldFrom !== from || oldTo !== to) player.send({ type: 'span', from, to });
  }, [player, from, to]);
  return player;
}

/** The playback of a player; renders anew when it changes, not while time passes. */
export const usePlayback = (player: Player): Playback =>
  useSyncExternalStore(player.onChange, player.state, player.state);

/** Calls `listener` now, after every change and ten times a second while playing. Must be stable. */
export function useTick(player: Player, listener: (at: Ms) => void): void {
  useEffect(() => {
    listener(player.at());
    return player.onTick(listener);
  }, [player, listener]);
}

/** `read` of the position, rendered anew only when its value changes. `read` must be stable and return plain values. */
export const usePosition = <Value extends string | number | undefined>(
  player: Player,
  read: (at: Ms) => Value,
): Value =>
  useSyncExternalStore(
    player.onTick as (listener: () => void) => () => void,
    () => read(player.at()),
    () => read(player.at()),
  );
