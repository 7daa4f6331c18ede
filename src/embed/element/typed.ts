import type { EmbedEvents, EmbedMethods } from '../contract.ts';

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
