import type { Draft } from './draft.ts';
import { outcomeOf } from './outcome.ts';

/** A draft with the number its answer carries. */
export interface Question {
  readonly id: number;
  readonly draft: Draft;
}

/** Answers drafts that would hold up the page, one after the other. */
self.onmessage = ({ data: { id, draft } }: MessageEvent<Question>) => {
  self.postMessage({ id, outcome: outcomeOf(draft) });
};
