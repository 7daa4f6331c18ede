import { type ReactNode, useEffect, useState } from 'react';
import { turns } from './turns.ts';

interface SoonProps {
  /** How many others come before it; default none. */
  readonly after?: number;
  readonly children: ReactNode;
}

/** What may follow the first picture of the page: drawn once that has been painted, one part after the other. */
export function Soon({ after = 0, children }: SoonProps) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void turns(after + 1).then(() => isCurrent && setTime(true));
    return () => {
      isCurrent = false;
    };
  }, [after]);
  return isTime && children;
}
