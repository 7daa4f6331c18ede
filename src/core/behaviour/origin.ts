import type { Text } from '../words/index.ts';

/** Where a value of a behaviour comes from: the manifest, the user, or a default; shown beside the value. */
export interface Origin {
  /** `assumed`: the manifest says something that cannot be read, and this stands in for it. */
  readonly how: 'read' | 'assumed' | 'default' | 'given';
  readonly text: Text;
  /** The field path it was read from, or should have been. */
  readonly field?: string;
}
