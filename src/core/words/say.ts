import { type Part, spaced } from './spacing.ts';
import type { Lang, Text } from './text.ts';

/**
 * The sentences of one language. In a message `{name}` is a gap, `{n|restart|restarts}` the word that fits
 * the number n, and `<preStop>…</preStop>` marks what a view colours; nothing else is mark-up.
 */
export type Messages = Readonly<Record<string, string>>;

/** A language with its messages, ready to speak. Views may add messages of their own. */
export interface Words {
  readonly lang: Lang;
  readonly messages: Messages;
}

const mark = /<(?<open>[\w-]+)>|<\/(?<close>[\w-]+)>|\{(?<gap>\w+)(?:\|(?<one>[^|}]*)\|(?<many>[^}]*))?\}/g;

/** The sentence of a text, piece by piece. A key or gap that nobody filled stays visible as it is. */
export function partsOf(words: Words, text: Text): readonly Part[] {
  const message = words.messages[text.key] ?? text.key;
  const parts: Part[] = [];
  let tag: string | undefined;
  const add = (piece: Part) => {
    const marked = piece.tag ?? tag;
    if (piece.text !== '')
      parts.push(marked === undefined ? { text: piece.text } : { text: piece.text, tag: marked });
  };
  let from = 0;
  for (const found of message.matchAll(mark)) {
    add({ text: message.slice(from, found.index) });
    from = found.index + found[0].length;
    const { open, close, gap, one, many } = found.groups ?? {};
    if (open !== undefined) tag = open;
    else if (close !== undefined) tag = undefined;
    else if (gap !== undefined) {
      const value = text.params?.[gap];
      if (value === undefined) add({ text: found[0] });
      else if (one !== undefined) add({ text: value === 1 ? one : (many ?? one) });
      else if (typeof value !== 'object') add({ text: String(value) });
      else if ('key' in value) for (const piece of partsOf(words, value)) add(piece);
      else add({ text: value[words.lang] });
    }
  }
  add({ text: message.slice(from) });
  return words.lang === 'zh' ? spaced(parts) : parts;
}

/** The sentence of a text, without mark-up. */
export const say = (words: Words, text: Text): string =>
  partsOf(words, text)
    .map((part) => part.text)
    .join('');

/** The names of a message's gaps, each once, in alphabetical order; words that only follow a number are none. */
export const gapsOf = (message: string): readonly string[] =>
  [
    ...new Set(
      [...message.matchAll(mark)].flatMap(({ groups }) => (groups?.one === undefined && groups?.gap) || []),
    ),
  ].sort();

/** The tags of a message, in alphabetical order. */
export const tagsOf = (message: string): readonly string[] =>
  [...message.matchAll(mark)].flatMap(({ groups }) => groups?.open ?? []).sort();
