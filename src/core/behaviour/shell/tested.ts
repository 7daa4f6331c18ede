import type { Value } from './pattern.ts';

/** Whether a condition holds; `undefined` where only the machine knows. */
export type Truth = boolean | undefined;

/** The opposite, as far as it is known. */
export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** What `test` and `[` say. */
export function tested(words: readonly Value[]): Truth {
  const [first, second, third] = words;
  if (words.length === 0) return false;
  if (first === '!') return not(tested(words.slice(1)));
  for (const [word, joins] of [
    ['-o', (a: Truth, b: Truth) => a || b],
    ['-a', (a: Truth, b: Truth) => a && b],
  ] as const) {
    const at = words.indexOf(word);
    if (words.length > 3 && at > 0) return joins(tested(words.slice(0, at)), tested(words.slice(at + 1)));
  }
  if (words.length === 1) return first === undefined ? undefined : first !== '';
  if (words.length === 2) return one(first ?? '', second);
  return words.length === 3 ? two(first, second ?? '', third) : undefined;
}

/** `-z` and `-n`; whether a file is there, only the machine knows. */
export function one(operator: string, value: Value): Truth {
  if (operator !== '-z' && operator !== '-n') return undefined;
  return value === undefined ? undefined : (value === '') === (operator === '-z');
}

/** Two words compared as texts or numbers. */
export function two(left: Value, operator: string, right: Value): Truth {
  if (left === undefined || right === undefined) return undefined;
  const isNumber = (text: string) => /^\s*[-+]?\d+\s*$/.test(text);
  const compared = isNumber(left) && isNumber(right) ? Number(left) - Number(right) : undefined;
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '-eq':
      return compared === undefined ? undefined : compared === 0;
    case '-ne':
      return compared === undefined ? undefined : compared !== 0;
    case '-lt':
      return compared === undefined ? undefined : compared < 0;
    case '-le':
      return compared === undefined ? undefined : compared <= 0;
    case '-gt':
      return compared === undefined ? undefined : compared > 0;
    case '-ge':
      return compared === undefined ? undefined : compared >= 0;
    default:
      return undefined;
  }
}
