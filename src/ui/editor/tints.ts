import type { Run } from '../../core/trace/index.ts';
import { type Item, itemOf, whyOf } from '../timeline/index.ts';
import type { Tint } from './notes.ts';
import { linesIn, writtenAt } from './place.ts';

const coloured = new Set(['preStop', 'postStart', 'hook-ignored', 'grace']);

const isPlain = (item: Item) => item.type === 'mark' || !coloured.has(item.span.kind);

const allItems = (run: Run): readonly Item[] =>
  run.lanes.flatMap((lane, index) =>
    [
      ...lane.spans.map((_, i) => itemOf(run, `${index}.span.${i}`)),
      ...lane.marks.map((_, i) => itemOf(run, `${index}.mark.${i}`)),
    ].filter((item) => item !== undefined),
  );

/** Lines that decide a segment, in that segment's colour; each place once. */
export function tintsOf(run: Run, text: string): readonly Tint[] {
  const linesOf = linesIn(text);
  const tints = new Map<string, Tint>();
  for (const { kind, why } of run.lanes.flatMap(({ spans }) => spans)) {
    if (!why.range || !coloured.has(kind)) continue;
    const key = why.range.join(' ');
    if (tints.has(key)) continue;
    const [first, last] = linesOf(why.range);
    tints.set(key, { kind, first, last });
  }
  return [...tints.values()];
}

/**
 * The item that the text at a caret decides, or the first words of its line where it stands before them: the one with the shortest
 * range around it, and of those with the same the one that colours its lines.
 */
export function itemAt(run: Run, text: string, caret: number): Item | undefined {
  const offset = writtenAt(text, caret);
  const holding = allItems(run).filter((item) => {
    const { range } = whyOf(item);
    return range !== undefined && range[0] <= offset && offset <= range[1];
  });
  const length = (item: Item) => {
    const { range } = whyOf(item);
    return range ? range[1] - range[0] : Number.POSITIVE_INFINITY;
  };
  return holding.sort((a, b) => length(a) - length(b) || Number(isPlain(a)) - Number(isPlain(b)))[0];
}
