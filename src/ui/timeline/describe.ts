import { ms } from '../../core/time.ts';
import { clockOf, durationOf, type Speech, sayIn, type Words } from '../words/index.ts';
import { extentOf, type Item, whyOf } from './item.ts';
import { slotNameOf, stateLabelsOf } from './picture.ts';
import type { Range } from './range.ts';

/** The name of an item, `preStop` or `SIGTERM`, as headings show it. */
export function nameOf(item: Item, { words }: Speech): string {
  if (item.type === 'mark') return words.what[item.mark.what] ?? item.mark.what;
  const { kind, detail } = item.span;
  if (kind === 'phase' && typeof detail.phase === 'string') return detail.phase;
  if (kind === 'state') return stateLabelsOf(item.span, words)[0];
  if (kind === 'hook-ignored') return slotNameOf(item.span, words);
  return words.spanKinds[kind] ?? kind;
}

/** When an item is: `5.0 s to 35.0 s · 30 s`, or `35.0 s`. */
export function timeOf(item: Item, { words }: Speech): string {
  const [from, to] = extentOf(item);
  if (from === to) return clockOf(from, words);
  return `${words.fromTo(clockOf(from, words), clockOf(to, words))} · ${durationOf(ms(to - from), words)}`;
}

/** From when to when a mark may be on a real kubelet. */
export const bandIn = (words: Words, { from, to }: Range): string =>
  words.varies(clockOf(from, words), clockOf(to, words));

/** An item in one breath, for those who hear it. */
export function describe(item: Item, speech: Speech): string {
  const { container } = item.lane;
  const name = speech.words.now(nameOf(item, speech), container);
  return `${name}, ${timeOf(item, speech)}. ${sayIn(speech, whyOf(item).sentence)}`;
}
