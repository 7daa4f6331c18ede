import type { english } from './en.ts';
import type { Gap, Text } from './text.ts';

/** A key of the core's own sentences. */
export type MessageKey = keyof typeof english;

type Bare<Written extends string> = Written extends `${infer Name}|${string}` ? Name : Written;

type GapsIn<Message extends string> = Message extends `${string}{${infer Written}}${infer Rest}`
  ? Bare<Written> | GapsIn<Rest>
  : never;

/** What fills the gaps of a sentence: every gap of its English wording, by name. */
export type Params<Key extends MessageKey> = Readonly<Record<GapsIn<(typeof english)[Key]>, Gap>>;

/** A sentence of the core with its gaps filled; a missing gap does not compile. */
export const text = <Key extends MessageKey>(
  key: Key,
  ...[params]: keyof Params<Key> extends never ? [] : [params: Params<Key>]
): Text => (params === undefined ? { key } : { key, params });
