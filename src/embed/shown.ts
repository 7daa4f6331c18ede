import type { Shared } from '../core/link/index.ts';
import type { Text } from '../core/words/index.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** What a frame has been given, and what it makes of it. */
export interface Shown {
  readonly document: Shared | undefined;
  /** Absent without a document. */
  readonly outcome: Outcome | undefined;
  /** What of the document could not be read. */
  readonly problems: readonly Text[];
}

/** A document and its outcome; `before` is what the frame showed until now. */
export function shownOf(document: Shared | undefined, problems: Shown['problems'], before?: Shown): Shown {
  return { document, outcome: document && outcomeOf(document, before?.outcome), problems };
}
