import type { Behaviour } from '../core/behaviour/index.ts';
import { readShared, type Shared } from '../core/link/index.ts';
import { defaultPlatform } from '../core/platform/index.ts';
import type { Stimulus, Timing } from '../core/stimulus/index.ts';
import { type Example, examples } from './examples/index.ts';
import type { Memory } from './storage.ts';

/** All a run is made of, as the user left it. Everything else on the page follows from it. */
export interface Draft {
  readonly text: string;
  readonly platform: string;
  /** What the user chose, by container; what is left out is read or assumed. */
  readonly behaviour: Readonly<Record<string, Behaviour>>;
  /** `undefined` is the default delete, `[]` is nothing. */
  readonly stimulus: readonly Stimulus[] | undefined;
  readonly timing: Partial<Timing>;
  /** Which workload of the text, from 0. */
  readonly document: number;
  /** The example it was, as long as its text is untouched. */
  readonly example: string | undefined;
  /** What only links can say: gates, node, until. */
  readonly more: Pick<Shared, 'gates' | 'node' | 'until'>;
}

export type DraftChange =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'platform'; readonly platform: string }
  | { readonly type: 'behaviour'; readonly container: string; readonly chosen: Behaviour }
  | { readonly type: 'stimulus'; readonly stimulus: readonly Stimulus[] | undefined }
  | { readonly type: 'timing'; readonly timing: Partial<Timing> }
  | { readonly type: 'document'; readonly document: number }
  | { readonly type: 'opened'; readonly draft: Draft };

/** The draft of an example. */
export const draftOf = (example: Example): Draft => ({
  text: example.text,
  platform: example.platform ?? defaultPlatform,
  behaviour: example.behaviour ?? {},
  stimulus: example.stimulus,
  timing: {},
  document: 0,
  example: example.id,
  more: {},
});

/** What a new visitor sees. */
export const firstDraft: Draft = draftOf(examples[0]);

/** The draft after a change. */
export function changed(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'typed':
      return typed(draft, change.text);
    case 'platform':
      return { ...draft, platform: change.platform };
    case 'behaviour': {
      const { [change.container]: _, ...others } = draft.behaviour;
      const isEmpty = Object.keys(change.chosen).length === 0;
      return { ...draft, behaviour: isEmpty ? others : { ...others, [change.container]: change.chosen } };
    }
    case 'stimulus':
      return { ...draft, stimulus: change.stimulus };
    case 'timing':
      return { ...draft, timing: change.timing };
    case 'document':
      return { ...draft, document: change.document };
    case 'opened':
      return change.draft;
  }
}

/** Less than this share of the old text left, and it is another manifest. */
const SAME = 0.5;

/** Another manifest brings nothing of what was chosen for the one before, nor the scene of an example. */
function typed(draft: Draft, text: string): Draft {
  if (text === draft.text) return draft;
  const edited = { ...draft, text, example: undefined };
  if (isEditOf(draft.text, text)) return edited;
  const isScene = draft.example !== undefined;
  return { ...edited, behaviour: {}, document: 0, stimulus: isScene ? undefined : draft.stimulus };
}

function isEditOf(before: string, after: string): boolean {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return head + tail >= SAME * Math.max(before.length, after.length);
}

/** What a draft asks of the engine beside its text. */
export const optionsOf = ({ platform, behaviour, stimulus, timing, document, more }: Draft) => ({
  platform,
  behaviour,
  timing,
  document,
  ...more,
  ...(stimulus === undefined ? {} : { stimulus }),
});

/** A draft as links and the page's memory carry it. */
export const toShared = (draft: Draft): Shared => ({ yaml: draft.text, ...optionsOf(draft) });

/** The draft that a link or the memory carried. */
export const fromShared = (shared: Shared): Draft => {
  const { yaml, platform, behaviour, stimulus, timing, document, gates, node, until } = shared;
  return {
    text: yaml,
    platform: platform ?? defaultPlatform,
    behaviour: behaviour ?? {},
    stimulus,
    timing: timing ?? {},
    document: document ?? 0,
    example: undefined,
    more: {
      ...(gates === undefined ? {} : { gates }),
      ...(node === undefined ? {} : { node }),
      ...(until === undefined ? {} : { until }),
    },
  };
};

/** A draft as it was stored; `undefined` for anything that is none. */
export function readDraft(stored: unknown): Draft | undefined {
  const { shared } = readShared(stored);
  if (!shared) return undefined;
  const draft = fromShared(shared);
  const example = examples.find(({ text }) => text === draft.text)?.id;
  return { ...draft, example };
}

/**
 * Stores a draft. A text of the user's own that stands there from elsewhere, as from before a link or from another tab, or that
 * made way for another manifest, is kept as the former one.
 *
 * @param before What the draft was made from.
 */
export function storeDraft(memory: Memory, draft: Shared, before: Shared): void {
  const stored = memory.read('draft');
  const text = readDraft(stored)?.text ?? before.yaml;
  if (text !== before.yaml && text !== draft.yaml) keepFormer(memory, stored);
  else if (!isEditOf(before.yaml, draft.yaml) || formerOf(memory, before)?.text === draft.yaml)
    keepFormer(memory, before);
  memory.write('draft', draft);
}

function keepFormer(memory: Memory, stored: unknown): void {
  if (isOwn(readDraft(stored))) memory.write('former', stored);
}

/** Whether it is worth keeping: more than a line, and no example. */
const isOwn = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined && draft.example === undefined && /\n./.test(draft.text);

/** The user's own draft from before this one, if one is kept. */
export const formerOf = (memory: Memory, { yaml }: Shared): Draft | undefined =>
  [memory.read('draft'), memory.read('former')]
    .map(readDraft)
    .find((kept) => isOwn(kept) && kept.text !== yaml);

/** More containers, more text, or more seconds than the page computes between two keys. */
const MANY = 8;
const LONG = 40_000;
const LATE = 7200;

/** Whether a draft is more than the page computes between two keys. */
export const isHeavy = ({ text, stimulus = [], more: { until = 0 } }: Draft): boolean =>
  text.length > LONG ||
  Math.max(until, ...stimulus.map(({ at }) => at)) > LATE ||
  (text.match(/\bimage["']?:/g)?.length ?? 0) > MANY;
