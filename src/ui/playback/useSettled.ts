import { useEffect, useState } from 'react';
import { pageClock } from './clock.ts';

const QUIET = 250;

/** A value once it has not changed for so many milliseconds, by default 250: for what may come after the user's own work. */
export function useSettled<Value>(value: Value, quiet = QUIET): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => pageClock.after(quiet, () => setSettled(() => value)), [value, quiet]);
  return settled;
}
