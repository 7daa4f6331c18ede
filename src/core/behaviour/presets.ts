import { text as sentence, type Text } from '../words/index.ts';
import type { Behaviour } from './behaviour.ts';

/** A common way to answer the stop signal, to choose instead of writing numbers. */
export interface Preset {
  readonly id: 'at-once' | 'after-seconds' | 'ignores' | 'shell';
  readonly label: Text;
  /** Whether it asks for a number of seconds. */
  readonly takesSeconds: boolean;
  onTerm(seconds: number): NonNullable<Behaviour['onTerm']>;
}

export const presets: readonly Preset[] = [
  {
    id: 'at-once',
    label: sentence('behaviour.preset.at-once'),
    takesSeconds: false,
    onTerm: () => ({ exitAfter: 0, exitCode: 0 }),
  },
  {
    id: 'after-seconds',
    label: sentence('behaviour.preset.after-seconds'),
    takesSeconds: true,
    onTerm: (exitAfter) => ({ exitAfter, exitCode: 0 }),
  },
  { id: 'ignores', label: sentence('behaviour.preset.ignores'), takesSeconds: false, onTerm: () => 'ignore' },
  { id: 'shell', label: sentence('behaviour.preset.shell'), takesSeconds: false, onTerm: () => 'ignore' },
];
