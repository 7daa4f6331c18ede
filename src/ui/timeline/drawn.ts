import type { Lane, Mark, Span } from '../../core/trace/index.ts';
import type { Words } from '../words/index.ts';
import type { Flag } from './flags.ts';
import type { ItemId } from './item.ts';
import type { Measure } from './measure.ts';
import type { Scale } from './scale.ts';
import type { Written } from './written.ts';

/** What the picture needs beside the run. */
export interface Drawing {
  readonly scale: Scale;
  readonly words: Words;
  readonly measure: Measure;
  /** Of what is written bold. */
  readonly measureBold: Measure;
  /** Whether lane names stand above their lanes, as on a phone. */
  readonly stacked: boolean;
}

/** A span with its place. Coordinates are pixels of the plot. */
export interface Box {
  readonly id: ItemId;
  readonly span: Span;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string | undefined;
  /** Where the label starts; it stays in sight when the span's beginning is not. */
  readonly labelX: number;
}

/** How a mark is drawn. */
export type Glyph = 'signal' | 'kill' | 'exit' | 'fail' | 'restart' | 'miss' | 'tick';

/** A moment at the foot of a bar: it hangs below, where nothing is written. */
export const tickAt = (x: number, foot: number) => `M${x.toFixed(1)} ${foot - 1}v4`;

/** The same of a probe that did not succeed. */
export const crossAt = (x: number, foot: number) => `M${(x - 2.5).toFixed(1)} ${foot}l5 5m0 -5l-5 5`;

export interface MarkBox {
  readonly id: ItemId;
  readonly mark: Mark;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A hook that never runs, ignored or not there at all: an empty slot, and the reason beside it. */
export type Slot = Box;

/** The grace period as a budget: what the hook took, what is left, and the minimum beyond it. */
export interface Budget extends Box {
  readonly spent: number;
  readonly total: number;
  /** The run ended before the budget did. */
  readonly isCut: boolean;
  readonly spentLabel: Written | undefined;
  readonly leftLabel: Written | undefined;
  readonly minimumLabel: Written | undefined;
}

/** A lane with everything on it placed. */
export interface LanePicture {
  readonly index: number;
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly nameY: number;
  readonly bar: { readonly y: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly marks: readonly MarkBox[];
  readonly flags: readonly Flag[];
  readonly slots: readonly Slot[];
  readonly budgets: readonly Budget[];
}

/** Lanes as they are drawn, for what is drawn over them. */
export interface Drawn {
  readonly lanes: readonly LanePicture[];
  readonly scale: Scale;
  /** Of what is written bold. */
  readonly measure: Measure;
}
