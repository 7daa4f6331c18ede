import { nextTurn } from './nextTurn.ts';

/** Real time, as a player needs it. */
export interface RealClock {
  /** Milliseconds, on the document timeline's own zero. */
  now(): number;
  /** Calls back once, later; the result takes it back. */
  after(delay: number, call: () => void): () => void;
  /** Calls back once the next frame is painted, with the milliseconds that took; the result takes it back. */
  painted(call: (took: number) => void): () => void;
}

/** So long a page that nobody sees keeps a frame waiting, in milliseconds. */
const UNSEEN = 100;

/** The page's clock: the same zero as animations have. Where nobody sees the page, painting takes no time. */
export const pageClock: RealClock = {
  now: () => performance.now(),
  after: (delay, call) => {
    const id = setTimeout(call, delay);
    return () => clearTimeout(id);
  },
  painted: (call) => {
    let isOver = false;
    const end = (took: number) => {
      if (isOver) return;
      stop();
      call(took);
    };
    const unseen = pageClock.after(UNSEEN, () => end(0));
    const frame = requestAnimationFrame(() => {
      const begun = pageClock.now();
      void nextTurn().then(() => end(pageClock.now() - begun));
    });
    const stop = () => {
      isOver = true;
      unseen();
      cancelAnimationFrame(frame);
    };
    return stop;
  },
};
