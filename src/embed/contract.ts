import type { ExportFormat } from '../core/export/index.ts';
import type { Shared } from '../core/link/index.ts';
import type { Run } from '../core/trace/index.ts';
import type { Lang } from '../core/words/index.ts';

/** What a host may call, each method with the parameters it takes as one object. `null` is done. */
export interface EmbedMethods {
  /** Shows another document. The problems are sentences about what of it was left out, in the frame's language. */
  setDocument(document: Shared): { readonly problems: readonly string[] };
  /** The document that is shown; `null` where there is none. */
  getDocument(): Shared | null;
  play(): null;
  pause(): null;
  /** Moves the playhead, to seconds of the run. */
  seek(params: { readonly t: number }): null;
  /** Simulated seconds per second, from 0.01 to 1000. */
  setSpeed(params: { readonly speed: number }): null;
  /** A platform's id; an unknown one gives a warning and the default. */
  setPlatform(params: { readonly platform: string }): null;
  setTheme(params: { readonly theme: EmbedTheme }): null;
  setLang(params: { readonly lang: Lang }): null;
  getState(): EmbedState;
  /** The run for `json`; for any other format its text, in the frame's language and theme; `null` without a document. */
  export(params: { readonly format: ExportFormat }): Run | string | null;
}

/** What a host hears without asking. */
export interface EmbedEvents {
  readonly change: { readonly platform: string; readonly verdict: string; readonly end: number };
  readonly seek: { readonly t: number; readonly playing: boolean };
  /** In CSS pixels. */
  readonly resize: { readonly height: number };
  /** The span or mark that was chosen; `null` for none. */
  readonly select: { readonly container: string; readonly what: string; readonly t: number } | null;
  readonly error: { readonly message: string };
}

/** How a frame is coloured: as the system is set, or fixed. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** Where a frame stands. Times are seconds of the run. */
export interface EmbedState {
  readonly t: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly end: number;
  /** `null` without a document. */
  readonly platform: string | null;
  /** `stale`: the text cannot be read, and this is the last run that could. */
  readonly state: 'live' | 'stale' | 'rejected' | 'empty';
  readonly verdict: string;
  readonly theme: EmbedTheme;
  readonly lang: Lang;
}

/** Names a greeting or a call, so that its answer can be told from others. A text has at most 200 characters. */
export type EmbedId = string | number;

/** A host's greeting, posted to the frame's window every 100 ms until it is answered. */
export interface EmbedHello {
  readonly type: 'hookline:hello';
  readonly v: 1;
  readonly id: EmbedId;
}

/** The frame's answer to a greeting; a `MessagePort` comes with it, and all else goes over that. */
export interface EmbedReady {
  readonly type: 'hookline:ready';
  readonly v: 1;
  readonly id: EmbedId;
  readonly capabilities: readonly (keyof EmbedMethods)[];
}

/** A call, over the port. */
export interface EmbedCall<Name extends keyof EmbedMethods = keyof EmbedMethods> {
  readonly id: EmbedId;
  readonly method: Name;
  readonly params?: Parameters<EmbedMethods[Name]>[0];
}

/** The answer to a call, over the port. */
export type EmbedAnswer<Name extends keyof EmbedMethods = keyof EmbedMethods> =
  | { readonly id: EmbedId; readonly result: ReturnType<EmbedMethods[Name]> }
  | { readonly id: EmbedId; readonly error: EmbedError };

/** Why a call came to nothing, in English. */
export interface EmbedError {
  readonly code: 'unknown-method' | 'bad-params' | 'failed';
  readonly message: string;
}

/** An event, over the port. */
export type EmbedEvent = {
  readonly [Name in keyof EmbedEvents]: { readonly event: Name; readonly data: EmbedEvents[Name] };
}[keyof EmbedEvents];

/** Embedly's message about the frame's height; it is posted to the parent as JSON text. */
export interface EmbedHeight {
  readonly src: string;
  readonly context: 'iframe.resize';
  readonly height: number;
}
