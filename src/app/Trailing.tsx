import { memo, type ReactNode } from 'react';
import { useLater } from '../ui/controls/index.ts';

interface TrailingProps {
  /** What it waits with. */
  readonly of: object;
  readonly children: ReactNode;
}

/** What trails the picture: while `of` is new it goes on showing what it showed, and follows once the picture is painted. */
export function Trailing({ of, children }: TrailingProps) {
  return <Kept isBehind={useLater(of) !== of}>{children}</Kept>;
}

interface KeptProps {
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

const Kept = memo(
  ({ children }: KeptProps) => children,
  (_, { isBehind }) => isBehind,
);
