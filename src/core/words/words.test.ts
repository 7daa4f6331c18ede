import { describe, expect, test } from 'vitest';
import { ms, seconds } from '../time.ts';
import {
  durationOf,
  englishWords,
  gapsOf,
  listOf,
  loadWords,
  partsOf,
  say,
  spoken,
  tagsOf,
  text,
} from './index.ts';

const { messages: english } = englishWords;
const words = {
  lang: 'en',
  messages: {
    a: 'It takes <preStop>all {n} s</preStop>{rest}.',
    b: ' of {what}',
    c: '{n} {n|restart|restarts}',
  },
} as const;

describe('a text', () => {
  test('becomes parts, each with the segment it speaks of', () => {
    const rest = { key: 'b', params: { what: '<b>grace</b> {n}' } };
    expect(partsOf(words, { key: 'a', params: { n: 30, rest } })).toEqual([
      { text: 'It takes ' },
      { text: 'all ', tag: 'preStop' },
      { text: '30', tag: 'preStop' },
      { text: ' s', tag: 'preStop' },
      { text: ' of ' },
      { text: '<b>grace</b> {n}' },
      { text: '.' },
    ]);
  });

  test('says one restart and two restarts', () => {
    expect([0, 1, 2].map((n) => say(words, { key: 'c', params: { n } }))).toEqual([
      '0 restarts',
      '1 restart',
      '2 restarts',
    ]);
  });

  test('keeps what nobody filled in sight', () => {
    expect(say(words, { key: 'b' })).toBe(' of {what}');
    expect(say(words, { key: 'nobody.wrote.this' })).toBe('nobody.wrote.this');
  });
});

describe('the two languages', () => {
  test('have the same keys, gaps and tags', async () => {
    const { messages: chinese } = await loadWords('zh');
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(english)) {
      const other = chinese[key] ?? '';
      expect([key, gapsOf(other), tagsOf(other)]).toEqual([key, gapsOf(message), tagsOf(message)]);
    }
  });

  test('keep to their own punctuation, and Chinese has spaces round Latin words', async () => {
    const { messages: chinese } = await loadWords('zh');
    for (const [key, message] of Object.entries(chinese)) {
      const plain = message
        .replace(/<[^>]*>/g, '')
        .replace(/\{(probe|trigger|fate|otherwise|what)\}/g, '探针')
        .replace(/\{(again|also|outcome)\}/g, '，')
        .replace(/\{[^}]*\}/g, 'x');
      expect([
        key,
        plain.match(/[,;:!?()]|[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/)?.[0],
      ]).toEqual([key, undefined]);
    }
    for (const message of Object.values(english)) expect(message).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });
});

test('lists read as people write them', () => {
  const lists = [['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map((items) => say(englishWords, listOf(items)));
  expect(lists).toEqual(['a', 'a and b', 'a, b, c and d']);
});

test('a long list is not as deep as it is long, so that it can be posted from a worker', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `c${i}`);
  const list = listOf(names);
  expect(say(englishWords, list)).toBe(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(...Object.values(value).map(depthOf)) : 0;
  expect(depthOf(list)).toBeLessThan(40);
});

test('seconds are spoken in tenths, short ones in hundredths', () => {
  expect([30000, 32012, 4900, 40, 0].map((time) => spoken(ms(time)))).toEqual([30, 32, 4.9, 0.04, 0]);
});

test.each([
  { time: 4.9, en: '4.9 s', zh: '4.9 秒' },
  { time: 119, en: '119 s', zh: '119 秒' },
  { time: 160, en: '2 min 40 s', zh: '2 分 40 秒' },
  { time: 300, en: '5 min', zh: '5 分' },
  { time: 3725, en: '1 h 2 min', zh: '1 小时 2 分' },
])('$time s is $en', ({ time, en, zh }) => {
  expect([durationOf('en', seconds(time)), durationOf('zh', seconds(time))]).toEqual([en, zh]);
});

test('a sentence is built with its gaps', () => {
  expect(say(englishWords, text('mark.created', { container: 'c01' }))).toBe('The kubelet creates c01.');
});
