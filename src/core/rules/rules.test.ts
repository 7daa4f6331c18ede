import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { type RuleId, rulesIn } from './index.ts';
import type { Rules } from './rule.ts';
import { zh } from './zh/index.ts';

const ids = Object.keys(en) as RuleId[];
const rules = ids.map((id) => ({ id, ...en[id], zh: zh[id] }));

/** Every topic's own table, however it is exported. */
const topics = Object.values(
  import.meta.glob<Record<string, Rules>>('./en/!(index).ts', { eager: true }),
).flatMap((module) => Object.values(module));

const those = (isWrong: (rule: (typeof rules)[number]) => boolean) =>
  rules.filter(isWrong).map(({ id }) => id);

describe('the rules', () => {
  test('are many', () => {
    expect(rules.length).toBeGreaterThan(350);
  });

  test('have ids of the known series', () => {
    expect(those(({ id }) => !/^(D|S|R|T|E|Q|M|BCI|PLAT|APP)-(\d+|5[A-E])$/.test(id))).toEqual([]);
  });

  test('have ids that no two topics share', () => {
    const all = topics.flatMap((topic) => Object.keys(topic));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    expect(all.length).toBe(rules.length);
  });

  test('say one thing in English and the same in Chinese', () => {
    expect(those(({ en }) => !/^\S.*\.$/.test(en) || /\. [A-Z]/.test(en))).toEqual([]);
    expect(those(({ zh }) => !/^\S.*。$/.test(zh) || /。./.test(zh))).toEqual([]);
  });

  test('are short', () => {
    expect(those(({ en, zh }) => en.length > 250 || zh.length > 120)).toEqual([]);
  });

  test('keep a space between Chinese and Latin', () => {
    expect(those(({ zh }) => /\p{Script=Han}[\w-]|[\w]\p{Script=Han}/u.test(zh))).toEqual([]);
  });

  test('have a source that opens and a place in it', () => {
    expect(those(({ source }) => !URL.canParse(source) || !source.startsWith('https://'))).toEqual([]);
    expect(those(({ place }) => place === '' || place.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe('rulesIn', () => {
  test.each([
    { lang: 'en' as const, id: 'T-32' as const, sentence: en['T-32'].en },
    { lang: 'zh' as const, id: 'T-32' as const, sentence: zh['T-32'] },
  ])('tells $id in $lang', async ({ lang, id, sentence }) => {
    const told = await rulesIn(lang);
    expect(told[id].sentence).toBe(sentence);
    expect(told[id].source).toBe(en[id].source);
  });
});
