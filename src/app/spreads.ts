import type { Spread } from '../core/spread.ts';
import type { Draft } from './draft.ts';
import type { SpreadAnswer, SpreadQuestion } from './engine.worker.ts';
import { startThread } from './thread.ts';

/**
 * What varies in a draft's run: many runs, so always from a thread of its own; `undefined` where there can be none. Only the
 * latest question is answered: one that is still worked on is given up with its thread.
 */
export function createSpreads(): (draft: Draft) => Promise<Spread | undefined> {
  let thread: Worker | undefined;
  let isBusy = false;
  return (draft) =>
    new Promise((resolve) => {
      if (isBusy) {
        thread?.terminate();
        thread = undefined;
      }
      thread ??= startThread();
      if (!thread) {
        resolve(undefined);
        return;
      }
      const settle = (spread: Spread | undefined) => {
        isBusy = false;
        resolve(spread);
      };
      thread.onmessage = ({ data }: MessageEvent<SpreadAnswer>) => settle(data.spread);
      thread.onerror = () => settle(undefined);
      isBusy = true;
      const question: SpreadQuestion = { variesIn: draft };
      thread.postMessage(question);
    });
}
