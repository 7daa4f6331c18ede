import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ms } from '../../core/time.ts';
import { type Playback, type PlaybackAction, playback, positionOf } from './playback.ts';

const begin: Playback = { from: ms(-500), to: ms(60_000), at: ms(-500), since: undefined, speed: 1 };

/** What a viewer does, and how much later. */
const deed = fc.record({
  after: fc.nat(5000),
  action: fc.oneof(
    fc.constantFrom<PlaybackAction>({ type: 'play' }, { type: 'pause' }),
    fc.integer({ min: -2000, max: 70_000 }).map((to): PlaybackAction => ({ type: 'seek', to: ms(to) })),
    fc.constantFrom(0.25, 1, 4, 60).map((speed): PlaybackAction => ({ type: 'speed', speed })),
  ),
});

// Planted: a seek that adds to the position.
test('wherever a viewer has been, a seek leads to the same place', () => {
  fc.assert(
    fc.property(fc.array(deed), fc.integer({ min: -2000, max: 70_000 }), (deeds, goal) => {
      let now = 0;
      let state = begin;
      for (const { after, action } of deeds) {
        now += after;
        state = playback(state, action, now);
      }
      const there = (from: Playback) => positionOf(playback(from, { type: 'seek', to: ms(goal) }, now), now);
      expect(there(state)).toBe(there(begin));
    }),
    { seed: 20 },
  );
});
