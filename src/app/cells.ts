import type { CellSource } from '../ui/matrix/index.ts';
import { nextTurn } from '../ui/playback/index.ts';
import type { CellAnswer, CellQuestion } from './engine.worker.ts';
import { startThread } from './thread.ts';

/** Cells from a thread of its own, which starts with the first question; without threads one at a time on the spot. */
export function createCells(): CellSource {
  let thread: Worker | undefined;
  let isBroken = false;
  let count = 0;
  return (yaml, options, hear) => {
    if (!isBroken) thread ??= startThread();
    if (!thread) return onTheSpot(yaml, options, hear);
    const running = thread;
    const id = count++;
    const ask = (question: CellQuestion) => running.postMessage(question);
    let stop = () => {
      running.onmessage = null;
    };
    running.onmessage = ({ data }: MessageEvent<CellAnswer>) => {
      if (data.id !== id) return;
      if (!data.isLast) ask({ id });
      hear(data.cells, data.isLast);
    };
    running.onerror = () => {
      isBroken = true;
      thread = undefined;
      stop();
      stop = onTheSpot(yaml, options, hear);
    };
    ask({ id, asked: { yaml, options } });
    return () => stop();
  };
}

const onTheSpot: CellSource = (yaml, options, hear) => {
  let isWanted = true;
  const make = async () => {
    const { cellsOf } = await import('../core/matrix/index.ts');
    for (const cell of cellsOf(yaml, options)) {
      await nextTurn();
      if (!isWanted) return;
      hear([cell], false);
    }
    hear([], true);
  };
  make();
  return () => {
    isWanted = false;
  };
};
