import { type Ms, ms } from '../../core/time.ts';
import type { Run, Span } from '../../core/trace/index.ts';
import { subjectOf } from '../timeline/index.ts';
import { durationOf, type Words } from '../words/index.ts';

const interest = ['preStop', 'postStart', 'stopping', 'backoff', 'waiting', 'running', 'exited'];

const holds = (span: Span, at: Ms) => span.from <= at && at < span.to;

/**
 * What goes on at an instant of a run, as a clock's caption and as what the slider says: `2.1 s into preStop of app · 18 s of grace
 * left`. Of several containers that do the same it is about the one that the verdict is about. Both ask for the same instants, so
 * the last answer is remembered.
 */
export function statusIn(run: Run, words: Words): (at: Ms) => string {
  const subject = subjectOf(run);
  const isOwn = ({ container }: Span) => container === subject;
  const spans = run.lanes.filter(({ lane }) => lane === 'container').flatMap((lane) => lane.spans);
  const bySubject = [...spans.filter(isOwn), ...spans.filter((span) => !isOwn(span))];
  const told = interest.flatMap((wanted) => bySubject.filter(({ kind }) => kind === wanted));
  const graces = bySubject.filter(({ kind }) => kind === 'grace');
  let last: { readonly at: Ms; readonly status: string } | undefined;
  const statusOf = (at: Ms) => {
    const now = told.find((span) => holds(span, at));
    // Nobody waits for a process that is gone.
    const left = graces.filter(
      (grace) =>
        holds(grace, at) &&
        told.some(
          (span) =>
            holds(span, at) &&
            span.container === grace.container &&
            span.attempt === grace.attempt &&
            /preStop|stopping|waiting/.test(span.kind),
        ),
    );
    const grace = left.find(({ container }) => container === now?.container) ?? left[0];
    const parts: string[] = [];
    if (now) {
      const kind = words.now(words.spanKinds[now.kind] ?? now.kind, now.container);
      parts.push(
        now.kind === 'exited'
          ? kind
          : words.into(kind, durationOf(ms(Math.floor((at - now.from) / 100) * 100), words)),
      );
    }
    if (grace) {
      const rest = ms(Math.max(0, grace.from + Number(grace.detail.total ?? 0) * 1000 - at));
      parts.push(words.graceLeft(durationOf(rest, words)));
    }
    return parts.join(' · ');
  };
  return (at) => {
    if (last?.at !== at) last = { at, status: statusOf(at) };
    return last.status;
  };
}
