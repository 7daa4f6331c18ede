// The public types of hookline, written by `npx vitest run tests/surface.test.ts -u` from src/embed/element/public.ts.

import type { Behaviour, Run, Stimulus, Timing } from './api.js';

import type { ExportFormat } from './exports.js';

/** What a link carries: a text and the scenario around it. What is absent has its default, and defaults never change. */
export interface Shared {
  readonly yaml: string;
  /** A platform's id. Default `kubernetes-1.36`. */
  readonly platform?: string;
  /** Per container; what is absent is inferred from the text. */
  readonly behaviour?: Readonly<Record<string, Behaviour>>;
  /** Default: one delete after everything has started; an empty list is a pod left alone. */
  readonly stimulus?: readonly Stimulus[];
  readonly timing?: Partial<Timing>;
  /** Feature gates that differ from the platform's. */
  readonly gates?: Readonly<Record<string, boolean>>;
  /** The kubelet's configuration. */
  readonly node?: {
    readonly maxContainerRestartPeriod?: number;
    readonly evictionMaxPodGracePeriod?: number;
    readonly gates?: Readonly<Record<string, boolean>>;
  };
  /** Seconds at which the run ends at the latest. */
  readonly until?: number;
  /** Which workload of several, from 0. Default 0. */
  readonly document?: number;
  /** The second of a comparison. */
  readonly b?: Shared;
}

/** The answer to a call, over the port. */
export type EmbedAnswer<Name extends keyof EmbedMethods = keyof EmbedMethods> =
  | { readonly id: EmbedId; readonly result: ReturnType<EmbedMethods[Name]> }
  | { readonly id: EmbedId; readonly error: EmbedError };

/** A call, over the port. */
export interface EmbedCall<Name extends keyof EmbedMethods = keyof EmbedMethods> {
  readonly id: EmbedId;
  readonly method: Name;
  readonly params?: Parameters<EmbedMethods[Name]>[0];
}

/** Why a call came to nothing, in English. */
export interface EmbedError {
  readonly code: 'unknown-method' | 'bad-params' | 'failed';
  readonly message: string;
}

/** An event, over the port. */
export type EmbedEvent = {
  readonly [Name in keyof EmbedEvents]: { readonly event: Name; readonly data: EmbedEvents[Name] };
}[keyof EmbedEvents];

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

/** Embedly's message about the frame's height; it is posted to the parent as JSON text. */
export interface EmbedHeight {
  readonly src: string;
  readonly context: 'iframe.resize';
  readonly height: number;
}

/** A host's greeting, posted to the frame's window every 100 ms until it is answered. */
export interface EmbedHello {
  readonly type: 'hookline:hello';
  readonly v: 1;
  readonly id: EmbedId;
}

/** Names a greeting or a call, so that its answer can be told from others. A text has at most 200 characters. */
export type EmbedId = string | number;

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

/** The frame's answer to a greeting; a `MessagePort` comes with it, and all else goes over that. */
export interface EmbedReady {
  readonly type: 'hookline:ready';
  readonly v: 1;
  readonly id: EmbedId;
  readonly capabilities: readonly (keyof EmbedMethods)[];
}

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

/** How a frame is coloured: as the system is set, or fixed. */
export type EmbedTheme = 'auto' | 'light' | 'dark';

/** `<hookline-embed>` as a script sees it. */
export interface HooklineEmbedElement extends HTMLElement {
  /** Calls a method of the frame; rejects until the frame lives, once it is gone, and with the frame's own words. */
  call<Name extends keyof EmbedMethods>(
    method: Name,
    ...params: Parameters<EmbedMethods[Name]>
  ): Promise<ReturnType<EmbedMethods[Name]>>;
  addEventListener<Name extends keyof EmbedEvents>(
    type: `hookline-${Name}`,
    listener: (event: CustomEvent<EmbedEvents[Name]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** A language of the interface. Both are complete; neither is a translation of last resort. */
type Lang = 'en' | 'zh';

declare global {
  interface HTMLElementTagNameMap {
    'hookline-embed': HooklineEmbedElement;
  }
}

export {};
