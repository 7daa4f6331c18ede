import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { painted } from './painted.ts';

interface TrailingProps {
  /** What it waits with. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** What trails the picture: while `of` is new it goes on showing what it showed, and follows once the picture is painted. */
export function Trailing({ of, children }: TrailingProps) {
  return <Kept isBehind={useLater(of) !== of}>{children}</Kept>;
}

/** A value one painting later, or the one that has followed it meanwhile: it falls behind, but it never stands still. */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  const latest = useRef(value);
  const isWaiting = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (later === value || isWaiting.current) return;
    isWaiting.current = true;
    void painted().then(() => {
      isWaiting.current = false;
      setLater(() => latest.current);
    });
  }, [later, value]);
  return later;
}

interface KeptProps {
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

const Kept = memo(
  ({ children }: KeptProps) => children,
  (_, { isBehind }) => isBehind,
);
