import { text as sentence, type Text } from '../words/index.ts';
import type { Range } from './manifest.ts';

/** What is wrong with a text, and where. */
export interface Trouble {
  readonly words: Text;
  readonly range: Range;
}

/** A slip that people make, as it looks on its line; the first group is the culprit. */
interface Slip {
  readonly pattern: RegExp;
  readonly words: (culprit: string) => Text;
}

/** Characters that input methods and word processors put where YAML wants ASCII. */
const asciiOf: Readonly<Record<string, string>> = {
  '\uff0c': ',',
  '\uff02': '"',
  '\u201c': '"',
  '\u201d': '"',
  '\uff07': "'",
  '\u2018': "'",
  '\u2019': "'",
  '\uff3b': '[',
  '\uff3d': ']',
  '\uff5b': '{',
  '\uff5d': '}',
  '\u2013': '-',
  '\u2014': '-',
  '\uff0d': '-',
};

/** From the surest to the vaguest. */
const slips: readonly Slip[] = [
  { pattern: /^ *(\t)/d, words: () => sentence('manifest.tab') },
  { pattern: /(\{[{%])/d, words: () => sentence('manifest.template') },
  { pattern: /^[^"'#:\uff1a]*(\uff1a)/d, words: (char) => sentence('manifest.full-width-colon', { char }) },
  {
    pattern:
      /^(?:[^"'#]|"[^"]*"|'[^']*')*?([\uff0c\uff02\u201c\u201d\uff07\u2018\u2019\uff3b\uff3d\uff5b\uff5d]|(?<=^ *)[\u2013\u2014\uff0d])/d,
    words: (char) => sentence('manifest.look-alike', { char, ascii: asciiOf[char] ?? '' }),
  },
  {
    pattern: /^ *(?:- +)*([\w./-]+:)(?=[^\s:/])/d,
    words: (key) => sentence('manifest.colon-space', { key: key.slice(0, -1) }),
  },
  {
    pattern: /^ *(?:- +)*(?:[\w./-]+:)? *([@`]|%(?!YAML|TAG))/d,
    words: (char) => sentence('manifest.needs-quotes', { char }),
  },
  {
    pattern: /^(?:[^"'#]|"[^"]*"|'[^']*')*?[[{](?:(?:[^"'#]|"[^"]*"|'[^']*')*?,)? *([|>%@`])/d,
    words: (char) => sentence('manifest.needs-quotes', { char }),
  },
  {
    pattern: /^ *(?:- +)*[\w./-]+: +[^"'\s[{|>&*!#][^#]*?(:)(?= |$)/d,
    words: () => sentence('manifest.second-colon'),
  },
];

/** A key that nothing follows, or one word, or something in quotes or brackets, and no colon. */
const colonless: Slip = {
  pattern: /^ *(?:- +(?=\S+ +\S))*([A-Za-z][\w./-]*)(?: +(?:["'[{].*|\S*[^\s:]))? *$/d,
  words: (key) => sentence('manifest.colon', { key }),
};

const byReason: readonly [RegExp, (detail: string) => Text][] = [
  [
    /indentation|whitespace character|multiline key|document separator/,
    () => sentence('manifest.indentation'),
  ],
  [/missed comma/, () => sentence('manifest.comma')],
  [/unidentified alias "(.*)"/, (name) => sentence('manifest.unknown-alias', { name })],
  [/exceeded maxDepth \((\d+)\)/, (limit) => sentence('manifest.depth', { limit })],
  [/unknown \w+ tag|undeclared tag/, () => sentence('manifest.tag')],
  [/unsupported map key/, () => sentence('manifest.key')],
  [/non-printable|null byte/, () => sentence('manifest.unprintable')],
];

/** Puts a parser's complaint into words a person can act on, at the place where the slip is. */
export function troubleIn(text: string, reason: string, position: number): Trouble {
  if (isUtf16(text)) return { words: sentence('manifest.utf-16'), range: tokenAt(text, position) };
  const unclosed = /within a (?:double|single|flow)|deficient indentation/.test(reason)
    ? unclosedBefore(text, position)
    : undefined;
  if (unclosed !== undefined) return unclosed;
  const line = lineAt(text, position);
  const before = lineAt(text, Math.max(0, line[0] - 1));
  if (/\{[{%]/.test(text.slice(...line))) return slipIn(text, line) ?? fallback(text, reason, position);
  for (const [pattern, words] of byReason.slice(2)) {
    const found = pattern.exec(reason);
    if (found !== null) return { words: words(found[1] ?? ''), range: tokenAt(text, position) };
  }
  const lacksColon = /':' after a mapping key|multiline key|document separator/.test(reason);
  return (
    slipIn(text, line) ??
    slipIn(text, before) ??
    (lacksColon ? (slipIn(text, line, [colonless]) ?? slipIn(text, before, [colonless])) : undefined) ??
    fallback(text, reason, position)
  );
}

/** Whether every other character at the beginning is none, as of UTF-16 that was taken for UTF-8. */
function isUtf16(text: string): boolean {
  const letters = text.split('\u0000', 5).slice(1, 4);
  return letters.length === 3 && letters.every(({ length }) => length === 1);
}

function fallback(text: string, reason: string, position: number): Trouble {
  const words = byReason.find(([pattern]) => pattern.test(reason))?.[1]('') ?? sentence('manifest.yaml');
  return { words, range: tokenAt(text, position) };
}

/** The first slip anywhere: for a text that is YAML, but not at all what was meant. */
export function firstSlip(text: string): Trouble | undefined {
  for (let at = 0; at < text.length; at = lineAt(text, at)[1] + 1) {
    const slip = slipIn(text, lineAt(text, at));
    if (slip !== undefined) return slip;
  }
  return undefined;
}

function slipIn(text: string, [start, end]: Range, among = slips): Trouble | undefined {
  const line = text.slice(start, Math.min(end, start + 400));
  for (const { pattern, words } of among) {
    const [from, to] = pattern.exec(line)?.indices?.[1] ?? [0, 0];
    if (to > from) return { words: words(line.slice(from, to)), range: [start + from, start + to] };
  }
  return undefined;
}

/** A quote or bracket that nothing closes, as far as `position`. */
function unclosedBefore(text: string, position: number): Trouble | undefined {
  const at = openBefore(text.slice(0, position));
  if (at === undefined) return undefined;
  return { words: sentence('manifest.unclosed', { char: text[at] ?? '' }), range: [at, at + 1] };
}

function openBefore(text: string): number | undefined {
  const open: number[] = [];
  let quote: number | undefined;
  for (const { index, 0: char } of text.matchAll(
    /[[\]{}]|\\"|''|(?<=[\s:[{,-])["']|["'](?=\s*(?:[,\]}:#]|$))/gm,
  )) {
    const isQuote = char === '"' || char === "'";
    if (quote !== undefined) quote = isQuote && char === text[quote] ? undefined : quote;
    else if (isQuote) quote = index;
    else if (char === '[' || char === '{') open.push(index);
    else if (char === ']' || char === '}') open.pop();
  }
  return quote ?? open.at(-1);
}

function lineAt(text: string, position: number): Range {
  const from = text.lastIndexOf('\n', position - 1) + 1;
  const to = text.indexOf('\n', position);
  return [from, to < 0 ? text.length : to];
}

/** The word at a position, or the last one before it; never empty unless the text is. */
function tokenAt(text: string, position: number): Range {
  const rest = /^\S+/.exec(text.slice(position, position + 200))?.[0].length ?? 0;
  if (rest > 0) return [position, position + rest];
  const before = text.slice(0, position).trimEnd().length;
  return [Math.max(0, before - 1), Math.max(before, Math.min(1, text.length))];
}
