import type { Environment } from './outcome.ts';

/** A word of a shell line, or what stands between words. */
export type Token =
  | {
      readonly kind: 'word';
      readonly text: string;
      /** `undefined` where it depends on the machine. */
      readonly value: string | undefined;
    }
  | { readonly kind: 'operator'; readonly text: ';' | '&&' | '||' | '|' };

const plain = /^[^\s;&|<>()'"\\$`#]+/;
const space = /^(?:[ \t]|\\\n)+/;
const end = /^(?:;|\r?\n|#[^\n]*)+/;
const redirection = /^(?:\d*(?:>>|>\||>&|<&|<>|>|<(?!<)|&>>?)[ \t]*)/;

/** Takes a simple shell line apart; `undefined` for anything that needs a real shell to understand. */
export function tokensOf(line: string, env: Environment): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const gap = space.exec(rest)?.[0];
    if (gap !== undefined) {
      rest = rest.slice(gap.length);
      continue;
    }
    const operator = /^(?:&&|\|\||\|(?!&))/.exec(rest)?.[0] ?? end.exec(rest)?.[0];
    if (operator !== undefined) {
      tokens.push({
        kind: 'operator',
        text: operator === '&&' || operator === '||' || operator === '|' ? operator : ';',
      });
      rest = rest.slice(operator.length).replace(/^\s+/, '');
      continue;
    }
    const into = redirection.exec(rest)?.[0];
    if (into !== undefined) {
      const target = wordAt(rest.slice(into.length), env);
      if (target === undefined) return undefined;
      rest = rest.slice(into.length + target.length);
      continue;
    }
    const word = wordAt(rest, env);
    if (word === undefined) return undefined;
    tokens.push({ kind: 'word', text: rest.slice(0, word.length), value: word.value });
    rest = rest.slice(word.length);
  }
  return tokens;
}

interface Word {
  readonly length: number;
  readonly value: string | undefined;
}

function wordAt(text: string, env: Environment): Word | undefined {
  let value: string | undefined = '';
  let at = 0;
  const add = (piece: string | undefined) => {
    value = value === undefined || piece === undefined ? undefined : value + piece;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 4000);
    const piece = pieceAt(rest, env);
    if (piece === undefined) break;
    add(piece.value);
    at += piece.length;
  }
  return at === 0 ? undefined : { length: at, value };
}

/** The next piece of a word: plain letters, something quoted, or a variable. */
function pieceAt(text: string, env: Environment): Word | undefined {
  const letters = (at: RegExp) => at.exec(text)?.[0];
  const bare = letters(plain) ?? letters(/^#(?=\S)/);
  if (bare !== undefined) return { length: bare.length, value: bare };
  const single = /^'([^']*)'/.exec(text);
  if (single !== null) return { length: single[0].length, value: single[1] };
  const escaped = /^\\([^\n])/.exec(text);
  if (escaped !== null) return { length: 2, value: escaped[1] };
  const double = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text);
  if (double !== null) {
    const inner = insideOf(double[1] ?? '', env);
    return inner && { length: double[0].length, value: inner.value };
  }
  return variableAt(text, env);
}

/** What a pair of double quotes comes to; a script in it makes the whole line unreadable. */
function insideOf(text: string, env: Environment): { readonly value: string | undefined } | undefined {
  if (/`|\$\(/.test(text)) return isHarmless(text) ? { value: undefined } : undefined;
  let isKnown = true;
  const value = text
    .replace(/\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+|[@*#?$!-])/g, (_, braced, fallback, bare) => {
      const found = env[braced ?? bare] ?? fallback;
      isKnown &&= found !== undefined;
      return found ?? '';
    })
    .replace(/\\([\\"$`])/g, '$1');
  return { value: isKnown && !value.includes('${') ? value : undefined };
}

function variableAt(text: string, env: Environment): Word | undefined {
  const named = /^\$\{(\w+)(?::?-([^}$`]*))?\}|^\$(\w+|[@*#?$!-])/.exec(text);
  if (named !== null) return { length: named[0].length, value: env[named[1] ?? named[3] ?? ''] ?? named[2] };
  const script = /^\$\([^()]*\)|^`[^`]*`/.exec(text)?.[0];
  return script !== undefined && isHarmless(script) ? { length: script.length, value: undefined } : undefined;
}

/** Whether a script inside a word takes no time worth counting. */
const isHarmless = (script: string): boolean => !/sleep|timeout|wait|while|until|for/.test(script);
