import { type ReactNode, useEffect, useState } from 'react';
import { painted } from '../ui/playback/index.ts';

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
    const wait = async () => {
      for (let turn = 0; turn <= after; turn++) await painted();
      if (isCurrent) setTime(true);
    };
    wait();
    return () => {
      isCurrent = false;
    };
  }, [after]);
  return isTime && children;
}
