import { type ReactNode, useEffect, useRef, useState } from 'react';
import { atRest, onTouch } from '../ui/playback/index.ts';
import { turns } from './turns.ts';

interface BelowProps {
  /** How many others come before it when all come at once; default none. */
  readonly after?: number;
  readonly children: ReactNode;
}

/** For so long it waits for somebody who neither scrolls nor touches the page, in milliseconds. */
const PATIENCE = 8000;

/** What a small screen has below its first picture: drawn when it comes into sight or somebody touches the page, and in the end anyway. */
export function Below({ after = 0, children }: BelowProps) {
  const [isTime, setTime] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const come = () => {
      leave();
      void turns(after).then(() => setTime(true));
    };
    const sight = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && come());
    const deaf = onTouch(come);
    const leave = () => {
      sight.disconnect();
      deaf();
    };
    sight.observe(place.current);
    void atRest(PATIENCE).then(come);
    return leave;
  }, [after]);
  return isTime ? children : <span ref={place} />;
}
