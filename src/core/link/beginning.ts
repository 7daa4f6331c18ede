import { text as sentence, type Text } from '../words/index.ts';

/** What could be read of an object of JSON that breaks off, or that something else follows. */
export interface Beginning {
  /** Its members that are whole, and of a `yaml` that is not, what there is. */
  readonly value: unknown;
  /** What is missing; empty where the object is whole. */
  readonly problems: readonly Text[];
}

/** A sign that frames values, or a string up to its closing quote or to where it breaks off, with `yaml` before it. */
const token = /[[\]{},]|(("yaml"\s*:\s*)?"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*)"?/g;

/** Reads each member once, up to the first that is not whole. */
export function beginningOf(text: string): Beginning {
  let depth = -1;
  /** Where the whole members end, and where what there is of the manifest does, before its closing quote. */
  let end = 0;
  let yaml = 0;
  for (const { 0: sign, 1: opened = '', 2: name, index } of text.matchAll(token)) {
    if ('[{'.includes(sign)) depth++;
    if (']}'.includes(sign)) depth--;
    if (depth === 0 && name) yaml = index + opened.length;
    if (depth > 0 || (depth === 0 && sign !== ',')) continue;
    if (jsonOf(`{${text.slice(end + 1, index)}${sign.replace(',', '}')}`) === undefined) break;
    if (depth < 0) return { value: jsonOf(text.slice(0, index + 1)), problems: [] };
    end = index;
  }
  // A number at the very end may have had more digits.
  const all = /\d$/.test(text) ? undefined : jsonOf(`${text}}`);
  const isOpen = all === undefined && yaml > end;
  const value = all ?? jsonOf(isOpen ? `${text.slice(0, yaml)}"}` : `${text.slice(0, end)}}`);
  const field = Object.keys(value ?? {}).at(-1) ?? '';
  const problem =
    isOpen && text[yaml] !== '"'
      ? sentence('link.cut')
      : sentence('link.partly', { field: field.slice(0, 100) });
  return { value, problems: [problem] };
}

/** The value of a text; `undefined` where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
