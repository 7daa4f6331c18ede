import type { Aside, AsideQuestion } from './aside.ts';
import { startThread } from './thread.ts';

/**
 * Asks a thread of its own; `undefined` where there can be none. Only the latest question is answered: one that is still worked on is
 * given up with its thread.
 */
export function createAsides(): (question: AsideQuestion) => Promise<Aside | undefined> {
  let thread: Worker | undefined;
  let isBusy = false;
  return (question) =>
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
      const settle = (answer: Aside | undefined) => {
        isBusy = false;
        resolve(answer);
      };
      thread.onmessage = ({ data }: MessageEvent<Aside>) => settle(data);
      thread.onerror = () => settle(undefined);
      isBusy = true;
      thread.postMessage(question);
    });
}
