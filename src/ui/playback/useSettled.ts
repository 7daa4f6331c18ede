import { useEffect, useState } from 'react';
import { pageClock } from './player.ts';

const QUIET = 250;

/** A value once it has not changed for a quarter of a second: for what may come after the user's own work. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => pageClock.after(QUIET, () => setSettled(() => value)), [value]);
  return settled;
}
