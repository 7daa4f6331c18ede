import type { Spread } from '../core/spread.ts';
import type { Draft } from './draft.ts';
import { isHeavy } from './engine.ts';
import type { SpreadAnswer, SpreadQuestion } from './engine.worker.ts';
import { startThread } from './thread.ts';

/**
 * What varies in a light draft's run: many runs, so always from a thread of its own; `undefined` for a heavy draft and where there
 * can be no thread. Only the latest question is answered: one that is still worked on is given up with its thread.
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
      if (!isHeavy(draft)) thread ??= startThread();
      if (!thread || isHeavy(draft)) {
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
