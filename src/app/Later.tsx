import { type ComponentType, useEffect, useState } from 'react';
import { useSpeech } from '../ui/words/index.ts';

interface LaterProps<Props> {
  /** Fetches the part; must be stable. */
  load(): Promise<ComponentType<Props>>;
  readonly given: Props;
  /** Whether it says nothing of what is still to come. */
  readonly isQuiet?: boolean;
}

/** A part of the page that is fetched when it is first shown. What cannot be fetched is the boundary's affair. */
export function Later<Props extends object>({ load, given, isQuiet = false }: LaterProps<Props>) {
  const { words } = useSpeech();
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (part) => isCurrent && setPart(() => part),
      (reason: unknown) => isCurrent && setFault(reason ?? new Error('A part of the page did not come.')),
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (fault !== undefined) throw fault;
  if (Part) return <Part {...given} />;
  return isQuiet ? null : <p className="hl-empty">{words.loading}</p>;
}
