import type { Ms } from '../../core/time.ts';
import type { Lane, Mark, Run, Span } from '../../core/trace/index.ts';

/** A span or a mark of a run, by its place in it: `2.span.0`. Stable as long as the run is. */
export type ItemId = `${number}.span.${number}` | `${number}.mark.${number}`;

/** A span or a mark with the lane it is on. */
export type Item = { readonly id: ItemId; readonly lane: Lane } & (
  | { readonly type: 'span'; readonly span: Span }
  | { readonly type: 'mark'; readonly mark: Mark }
);

export const spanId = (lane: number, index: number): ItemId => `${lane}.span.${index}`;
export const markId = (lane: number, index: number): ItemId => `${lane}.mark.${index}`;

/** The item of an id; `undefined` where the run has none such (any more). */
export function itemOf(run: Run, id: ItemId | undefined): Item | undefined {
  const [laneIndex, type, index] = id?.split('.') ?? [];
  const lane = run.lanes[Number(laneIndex)];
  if (!id || !lane) return undefined;
  const span = type === 'span' ? lane.spans[Number(index)] : undefined;
  const mark = type === 'mark' ? lane.marks[Number(index)] : undefined;
  if (span) return { id, lane, type: 'span', span };
  return mark && { id, lane, type: 'mark', mark };
}

export const whyOf = (item: Item) => (item.type === 'span' ? item.span.why : item.mark.why);

/** `[from, to]` of an item; equal for a mark. */
export const extentOf = (item: Item): readonly [Ms, Ms] =>
  item.type === 'span' ? [item.span.from, item.span.to] : [item.mark.at, item.mark.at];

/** The items of a lane from left to right; a span before the marks that stand at its beginning. */
export function itemsOf(lane: Lane, laneIndex: number): readonly Item[] {
  const spans = lane.spans.map((span, i): Item => ({ id: spanId(laneIndex, i), lane, type: 'span', span }));
  const marks = lane.marks.map((mark, i): Item => ({ id: markId(laneIndex, i), lane, type: 'mark', mark }));
  return [...spans, ...marks].sort((a, b) => extentOf(a)[0] - extentOf(b)[0]);
}

/** The instant of the delete on the run's clock; `undefined` where nobody deletes the pod. */
export const deleteOf = (run: Run): Ms | undefined =>
  run.lanes[0]?.marks.find(({ what }) => what === 'pod-deletion-marked')?.at;

/**
 * The item that says most about the run, of the container that its verdict is about: what the eye should land on before anyone has
 * pointed at anything.
 */
export function decisiveOf(run: Run): Item | undefined {
  const all = run.lanes.flatMap((lane, index) => itemsOf(lane, index));
  const wanted: readonly ((item: Item) => boolean)[] = [
    (item) => item.type === 'span' && item.span.kind === 'hook-ignored',
    (item) => item.type === 'span' && item.span.kind === 'preStop',
    (item) => item.type === 'mark' && item.mark.what === 'SIGKILL',
    (item) => item.type === 'span' && item.span.kind === 'postStart',
    (item) => item.type === 'span' && item.span.kind === 'stopping',
    (item) => item.lane.lane === 'container',
  ];
  const own = all.filter(({ lane }) => lane.container === subjectOf(run));
  for (const items of [own, all]) {
    for (const isWanted of wanted) {
      const found = items.find(isWanted);
      if (found) return found;
    }
  }
  return all[0];
}

/** The container that the verdict is about, where it is about one of several. */
export function subjectOf({ verdict }: Pick<Run, 'verdict'>): string | undefined {
  const container = verdict.params?.container;
  return typeof container === 'string' ? container : undefined;
}
