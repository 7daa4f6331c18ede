import type { english } from './en.ts';
import type { Text } from './text.ts';

/** A key of the core's own sentences. */
export type MessageKey = keyof typeof english;

type Named<Gap extends string> = Gap extends `${infer Name}|${string}` ? Name : Gap;

type GapsIn<Message extends string> = Message extends `${string}{${infer Gap}}${infer Rest}`
  ? Named<Gap> | GapsIn<Rest>
  : never;

/** What fills the gaps of a sentence: every gap of its English wording, by name. */
export type Params<Key extends MessageKey> = Readonly<
  Record<GapsIn<(typeof english)[Key]>, string | number | Text>
>;

/** A sentence of the core with its gaps filled; a missing gap does not compile. */
export const text = <Key extends MessageKey>(
  key: Key,
  ...[params]: keyof Params<Key> extends never ? [] : [params: Params<Key>]
): Text => (params === undefined ? { key } : { key, params });
