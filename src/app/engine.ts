import { inTurns, nextTurn } from '../ui/playback/index.ts';
import { type Draft, isHeavy } from './draft.ts';
import type { DraftQuestion } from './engine.worker.ts';
import { type Outcome, outcomeIn, outcomeOf } from './outcome.ts';
import { createGathering, type Piece } from './pieces.ts';
import { startThread } from './thread.ts';

/** What answers a draft: at once if it is light, from a thread of its own if it is heavy. */
export interface Engine {
  /** The outcome of a light draft; `undefined` for a heavy one. */
  now(draft: Draft): Outcome | undefined;
  /** The outcome of any draft, which leaves the page its turns. Of several heavy ones only the latest is worked on next. */
  later(draft: Draft): Promise<Outcome>;
}

/** An engine with a worker that starts when the first heavy draft comes; without workers it answers on the spot. */
export function createEngine(): Engine {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let worker: Worker | undefined;
  let isBroken = false;
  let busy: number | undefined;
  let next: DraftQuestion | undefined;
  let count = 0;
  const send = (question: DraftQuestion) => {
    busy = question.id;
    worker?.postMessage(question);
  };
  const gather = createGathering();
  const onAnswer = ({ data: { id, piece } }: MessageEvent<{ id: number; piece: Piece }>) => {
    const outcome = gather(piece);
    if (!outcome) return;
    // To draw it is a task of its own.
    nextTurn().then(() => {
      waiting.get(id)?.(outcome);
      waiting.delete(id);
    });
    busy = undefined;
    const question = next;
    next = undefined;
    if (question) send(question);
  };
  const start = (): Worker | undefined => {
    if (worker || isBroken) return worker;
    worker = startThread();
    if (worker) worker.onmessage = onAnswer;
    isBroken = !worker;
    return worker;
  };
  let last: { readonly draft: Draft; readonly outcome: Outcome } | undefined;
  const here = (draft: Draft) => {
    if (last?.draft !== draft) last = { draft, outcome: outcomeOf(draft) };
    return last.outcome;
  };
  const now = (draft: Draft) => (isHeavy(draft) && !isBroken ? undefined : here(draft));
  return {
    now,
    later: (draft) =>
      new Promise((resolve, reject) => {
        const running = isHeavy(draft) ? start() : undefined;
        if (!running) {
          inTurns(outcomeIn(draft)).then((outcome) => {
            last = { draft, outcome };
            resolve(outcome);
          }, reject);
          return;
        }
        const question = { id: count++, draft };
        running.onerror = () => {
          isBroken = true;
          resolve(here(draft));
        };
        waiting.set(question.id, resolve);
        if (busy === undefined) send(question);
        else {
          if (next) waiting.delete(next.id);
          next = question;
        }
      }),
  };
}
