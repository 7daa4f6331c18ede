export type { Shared } from '../../core/link/index.ts';
export type {
  EmbedAnswer,
  EmbedCall,
  EmbedError,
  EmbedEvent,
  EmbedEvents,
  EmbedHeight,
  EmbedHello,
  EmbedId,
  EmbedMethods,
  EmbedReady,
  EmbedState,
  EmbedTheme,
} from '../contract.ts';
export type { HooklineEmbedElement } from './typed.ts';

import type { HooklineEmbedElement } from './typed.ts';

declare global {
  interface HTMLElementTagNameMap {
    'hookline-embed': HooklineEmbedElement;
  }
}
