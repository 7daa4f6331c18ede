import { useEffect, useState } from 'react';

/** A value one painting later: for what may follow the picture. */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => setLater(() => value), [value]);
  return later;
}
