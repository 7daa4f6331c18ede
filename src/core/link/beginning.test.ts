import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromLink, type Shared, toLink } from './index.ts';

const document: Shared = {
  yaml: 'kind: Pod\nmetadata:\n  name: 你好\nspec:\n  containers:\n    - name: app\n      image: "nginx"\n',
  platform: 'baidu-bci',
  stimulus: [{ at: 5, do: 'delete', gracePeriodSeconds: 10 }],
};
const written = (json: string | Uint8Array) => `1.${deflateRawSync(json).toString('base64url')}`;
const links = [
  { codec: 1, link: written(JSON.stringify(document)) },
  { codec: 2, link: await toLink(document) },
];

const damaged = { key: 'link.damaged' };
const cut = { key: 'link.cut' };
const upTo = (field: string) => ({ key: 'link.partly', params: { field } });

describe.each(links)('a link of codec $codec', ({ link }) => {
  test.each([['_'], ['A'], ['AAAA'], ['Hello'], ['A'.repeat(1000)]])(
    'is whole with %s behind it',
    async (after) => {
      expect(await fromLink(link + after)).toEqual({ shared: document, problems: [] });
    },
  );

  test('that is cut keeps its beginning, wherever it is cut, and says so', async () => {
    let before = 0;
    for (let length = 3; length < link.length; length++) {
      const { shared, problems } = await fromLink(link.slice(0, length));
      const { yaml = '', ...others }: Partial<Shared> = shared ?? {};
      expect(document.yaml.startsWith(yaml)).toBe(true);
      expect(document).toMatchObject(others);
      const amount = JSON.stringify(shared ?? {}).length;
      expect(amount).toBeGreaterThanOrEqual(before);
      before = amount;
      const last = Object.keys(shared ?? {}).at(-1);
      // A manifest whose closing quote is lost may be whole; so may an object whose brace is left.
      if (last === 'yaml')
        expect(problems).toEqual([yaml === document.yaml && problems[0]?.params ? upTo('yaml') : cut]);
      else if (last !== 'stimulus' || problems.length > 0)
        expect(problems).toEqual([last ? upTo(last) : damaged]);
    }
  });
});

test('a link that lost a letter or two runs on its platform', async () => {
  const { yaml, platform } = document;
  for (const { codec, link } of links)
    expect((await fromLink(link.slice(0, -codec))).shared).toMatchObject({ yaml, platform });
});

describe('of a text that breaks off', () => {
  test.each([
    { text: '{"yaml":"a', shared: { yaml: 'a' }, problems: [cut] },
    { text: '{"yaml":"a\\', shared: { yaml: 'a' }, problems: [cut] },
    { text: '{"yaml":"a\\\\', shared: { yaml: 'a\\' }, problems: [cut] },
    { text: '{"yaml":"a\\n\\u4f6', shared: { yaml: 'a\n' }, problems: [cut] },
    { text: '{"yaml":"a\\xb","until":6}', shared: { yaml: 'a' }, problems: [cut] },
    { text: '{"yaml":"a\u0000b","until":6}', shared: { yaml: 'a' }, problems: [cut] },
    { text: '{"yaml":"a"', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a","platform":"baidu-b', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    {
      text: '{"yaml":"a","platform":"kwok"',
      shared: { yaml: 'a', platform: 'kwok' },
      problems: [upTo('platform')],
    },
    { text: '{"yaml":"a","until":60', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a","until":60,', shared: { yaml: 'a', until: 60 }, problems: [upTo('until')] },
    { text: '{"yaml":"a","stimulus":[{"at":1,"do":"del', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a","b":{"yaml":"b","until":3}', shared: { yaml: 'a', b: { yaml: 'b', until: 3 } } },
    { text: '{"yaml":"a","b":{"yaml":"b","until":3', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    {
      text: ' { "platform" : "kwok", "stimulus":[], "yaml" : "a: [b, {c',
      shared: { yaml: 'a: [b, {c', platform: 'kwok', stimulus: [] },
      problems: [cut],
    },
    { text: '{"yaml":"a"],"until":6}', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a"x,"until":6}', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a","gates":{]},"until":6}', shared: { yaml: 'a' }, problems: [upTo('yaml')] },
    { text: '{"yaml":"a","until":6}', shared: { yaml: 'a', until: 6 }, problems: [] },
    { text: '{"yaml":"a","until":6}}{"', shared: { yaml: 'a', until: 6 }, problems: [] },
    {
      text: '{"yaml":"a","mood":"good","until":6,"x',
      shared: { yaml: 'a', until: 6 },
      problems: [upTo('until'), { key: 'link.ignored', params: { field: 'mood' } }],
    },
    { text: '{"platform":"kwok","ya', shared: undefined, problems: [damaged] },
    { text: '{"platform":"kwok","yaml":"', shared: undefined, problems: [damaged] },
    { text: '{"platform":"kwok","until":6,', shared: undefined, problems: [damaged] },
    { text: '["yaml","a', shared: undefined, problems: [damaged] },
  ])('$text is left $shared', async ({ text, shared, problems = [upTo('b')] }) => {
    expect(await fromLink(written(text))).toEqual({ shared, problems });
  });

  test('half a letter is none', async () => {
    const bytes = new TextEncoder().encode('{"yaml":"你好');
    expect((await fromLink(written(bytes.subarray(0, -1)))).shared).toEqual({ yaml: '你' });
  });

  test('no member reaches a prototype', async () => {
    const text = '{"yaml":"a","__proto__":{"platform":"b"},"gates":{"__proto__":true,"A":true},"until":';
    const { shared } = await fromLink(written(text));
    expect(shared).toEqual({ yaml: 'a', gates: { A: true } });
    expect(shared && Object.getPrototypeOf(shared)).toBe(Object.prototype);
  });

  test.each([
    ['{', '"', ''],
    ['{"', '\\"', ''],
    ['{', ',', '!'],
    ['', '{', ''],
    ['', '{"a":', ''],
    ['{', '"a"', ''],
    ['{', '"a":0,', '!'],
    ['{"yaml":"', 'a', ''],
    ['{"yaml":"', '\\n', ''],
    ['{"yaml":0', '1', ''],
    ['{"yaml":"a","b":[', '1,"",', ''],
    ['{"yaml":"a"', ' ', 'x'],
    ['', ' ', ''],
    ['{', '}', ''],
  ])('%s and many %s take no time', async (begin, many, end) => {
    const link = written(begin + many.repeat((250_000 - begin.length) / many.length) + end);
    const from = performance.now();
    await fromLink(link);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
