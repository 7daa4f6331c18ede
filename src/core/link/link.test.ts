import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords, say } from '../words/index.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fromLink, linkLimit, readShared, type Shared, toLink } from './index.ts';

const yaml = 'kind: Pod\nmetadata:\n  name: 你好\nspec:\n  containers:\n    - name: app\n';
const written = (json: string) => `1.${deflateRawSync(json).toString('base64url')}`;
const linkOf = (value: unknown) => written(JSON.stringify(value));
const problemsOf = async (link: string) =>
  (await fromLink(link)).problems.map(({ key, params }) => [key, params]);

describe('a link', () => {
  test('carries a document there and back', async () => {
    const document: Shared = {
      yaml,
      platform: 'baidu-bci',
      behaviour: {
        app: {
          onTerm: { exitAfter: 3, exitCode: 1 },
          exitsAt: [null, { after: 1, code: 137, reason: 'OOMKilled' }],
          hooks: { preStop: { duration: null } },
          probes: { liveness: [{ from: 0, to: 5, exitCode: 1 }] },
        },
        sidecar: { onTerm: 'ignore' },
      },
      stimulus: [
        { at: 5, do: 'delete', gracePeriodSeconds: 3 },
        { at: 6, do: 'node-shutdown', seconds: 30, criticalSeconds: 10 },
        { at: 7, do: 'patch', patch: { spec: { containers: [{ name: 'app', image: 'b' }] } } },
      ],
      timing: { relist: 0, relistPhase: 0.2, backOffFactor: 1.5, create: 2 },
      gates: { ContainerStopSignals: true },
      node: { maxContainerRestartPeriod: 10, gates: { KubeletCrashLoopBackOffMax: true } },
      until: 90,
      document: 1,
      b: { yaml: 'kind: Job', platform: 'kubernetes-1.28' },
    };
    expect(await fromLink(await toLink(document))).toEqual({ shared: document, problems: [] });
  });

  test('leaves out what has its default, and an empty list of stimuli is none', async () => {
    const timing = { relist: 1, relistPhase: 0.5, backOffFactor: 1, create: 0 };
    const plain: Shared = {
      yaml,
      platform: 'kubernetes-1.36',
      behaviour: {},
      timing,
      gates: {},
      document: 0,
    };
    expect(await toLink(plain)).toBe(await toLink({ yaml }));
    const alone = { yaml, stimulus: [] };
    expect((await fromLink(await toLink(alone))).shared).toEqual(alone);
  });

  test('can be written by anyone: raw deflate of UTF-8 JSON, with padding or without', async () => {
    const bare = linkOf({ yaml });
    for (const link of [bare, `#${bare}`, `${bare}==`, ` #${bare}\n`]) {
      expect(await fromLink(link)).toEqual({ shared: { yaml }, problems: [] });
    }
  });

  test.each([
    ['.'],
    [')'],
    [','],
    ['>'],
    ['**'],
    ['…'],
    ['%EF%BC%89'],
    ['%20'],
    ['%20and%20more'],
    ['&utm_source=x'],
    ['?utm_source=x'],
    ['='],
    ['%3D%3D'],
    ['%253D'],
  ])('ends where %s follows it', async (after) => {
    for (const link of [linkOf({ yaml }), await toLink({ yaml })])
      expect(await fromLink(link + after)).toEqual({ shared: { yaml }, problems: [] });
  });

  test('may have its letters escaped, and be of the older alphabet', async () => {
    const text = '>>>>>>???????';
    const link = `1.${deflateRawSync(JSON.stringify({ yaml: text }), { level: 0 }).toString('base64')}`;
    expect(link).toMatch(/\+.*\/.*=/);
    for (const way of [link, link.replace(/[.+/=]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)])
      expect(await fromLink(way)).toEqual({ shared: { yaml: text }, problems: [] });
  });

  test('is absent from an address without one', async () => {
    for (const hash of ['', '#', '#timeline', '#v1.2', '#.5']) {
      expect(await fromLink(hash)).toEqual({ shared: undefined, problems: [] });
    }
  });
});

describe('a link that is not whole', () => {
  test.each([
    { link: '9.AAAA', says: ['link.unknown', { codec: '9' }] },
    { link: `0${linkOf({ yaml })}`, says: ['link.unknown', { codec: '01' }] },
    { link: '1.???', says: ['link.damaged', undefined] },
    { link: '1.', says: ['link.damaged', undefined] },
    { link: linkOf([]), says: ['link.noText', undefined] },
    { link: linkOf({ platform: 'baidu-bci' }), says: ['link.noText', undefined] },
    { link: written('{"yam'), says: ['link.damaged', undefined] },
    { link: `1.${'A'.repeat(linkLimit - 1)}`, says: ['link.tooLong', { limit: 16_384 }] },
    { link: `#1.${'A'.repeat(linkLimit - 1)}`, says: ['link.tooLong', { limit: 16_384 }] },
    { link: `#1.${'A'.repeat(linkLimit - 2)}`, says: ['link.damaged', undefined] },
    { link: written('0'.repeat(1_000_000)), says: ['link.tooLarge', { kilobytes: 256 }] },
  ])('$says.0: $link', async ({ link, says }) => {
    expect(await problemsOf(link)).toEqual([says]);
    expect((await fromLink(link)).shared).toBeUndefined();
  });

  test('keeps what could be read and names what could not', async () => {
    const link = linkOf({
      yaml,
      platform: 7,
      until: 1e300,
      stimulus: [
        { at: 1, do: 'dance' },
        { at: 2, do: 'delete' },
      ],
      behaviour: { app: { onTerm: 'ignore', mood: 'good' } },
    });
    expect(await fromLink(link)).toEqual({
      shared: { yaml, stimulus: [{ at: 2, do: 'delete' }], behaviour: { app: { onTerm: 'ignore' } } },
      problems: ['platform', 'until', 'stimulus[0]', 'behaviour.app.mood'].map((field) => ({
        key: 'link.ignored',
        params: { field },
      })),
    });
  });

  test.each([
    { wrong: 5, more: [] },
    { wrong: 6, more: ['1 more part of it could not be used either.'] },
    { wrong: 10_000, more: ['9995 more parts of it could not be used either.'] },
  ])('names five of $wrong parts that do not fit, and says how many more there are', ({ wrong, more }) => {
    const parts = Object.fromEntries(Array.from({ length: wrong }, (_, index) => [`x${index}`, index]));
    const { shared, problems } = readShared({ yaml, ...parts });
    expect(shared).toEqual({ yaml });
    expect(problems.slice(0, 5).map(({ params }) => params?.field)).toEqual(['x0', 'x1', 'x2', 'x3', 'x4']);
    expect(problems.slice(5).map((problem) => say(englishWords, problem))).toEqual(more);
  });

  test('reaches no prototype', async () => {
    const link = written(
      '{"yaml":"a","__proto__":{"a":1},"gates":{"__proto__":true,"constructor":true},"stimulus":[{"at":1,"do":"patch","patch":{"__proto__":{"b":1}}}]}',
    );
    const { shared } = await fromLink(link);
    expect(Object.keys(shared ?? {})).toEqual(['yaml', 'gates', 'stimulus']);
    expect(shared && Object.getPrototypeOf(shared)).toBe(Object.prototype);
    expect(Object.keys(shared?.gates ?? {})).toEqual(['constructor']);
    expect(JSON.stringify(shared?.stimulus)).not.toContain('__proto__');
    expect(({} as { readonly a?: number }).a).toBeUndefined();
  });

  test('never throws, whatever stands in it', async () => {
    const codec = fc.constantFrom('1', '2');
    const packed = fc.tuple(codec, fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' })));
    const known = fc.record({
      yaml: fc.string(),
      behaviour: fc.jsonValue(),
      stimulus: fc.jsonValue(),
      b: fc.jsonValue(),
    });
    const real = await toLink({ yaml, platform: 'baidu-bci', stimulus: [{ at: 5, do: 'delete' }] });
    const hurt = fc
      .tuple(fc.nat(real.length - 1), fc.nat(20), fc.base64String())
      .map(([at, length, patch]) => real.slice(0, at) + patch + real.slice(at + length));
    const any = fc.oneof(
      fc.string(),
      fc.tuple(codec, fc.base64String()).map(([name, text]) => `${name}.${text}`),
      packed.map(([name, text]) => `${name}.${deflateRawSync(text).toString('base64url')}`),
      known.map(linkOf),
      hurt,
    );
    await fc.assert(
      fc.asyncProperty(any, async (link) => {
        const { shared, problems } = await fromLink(link);
        expect(shared === undefined || typeof shared.yaml === 'string').toBe(true);
        // What is missing, five that do not fit, and how many more.
        expect(problems.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('base64url is what everyone else writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});
