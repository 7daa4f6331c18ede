import { describe, expect, test } from 'vitest';
import { sourceIn } from './architecture/source.ts';

/** Every piece of the source between quotes that has Chinese in it, but for names quoted in English. */
const texts = [...sourceIn('src')].flatMap(([file, source]) =>
  file.includes('/en/') || file.includes('.test.')
    ? []
    : [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)]
        .map(([quoted]) => quoted.slice(1, -1))
        .filter((text) => /\p{Script=Han}/u.test(text))
        .map((text) => ({ file, text })),
);

/** Punctuation of Latin texts at a Chinese character, or a comma that parts Latin words without a space. */
const astray = /\p{Script=Han}[,.;:!?]|[,.;:!?]\p{Script=Han}|\w,[^\s\d]/u;

describe('what is written in Chinese', () => {
  test('was found', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.map(({ file }) => file)).toContain('src/app/examples/index.ts');
  });

  test('has the punctuation of Chinese', () => {
    expect(texts.filter(({ text }) => astray.test(text))).toEqual([]);
  });
});
