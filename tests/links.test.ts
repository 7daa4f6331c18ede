import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../src/app/examples/index.ts';
import { framePhrases, manifestPhrases } from '../src/core/link/dictionary.ts';
import { fromLink, type Shared, toLink } from '../src/core/link/index.ts';
import { defaultPlatform } from '../src/core/platform/index.ts';
import { leanOf } from '../src/core/share/index.ts';
import { simulate } from '../src/core/simulate.ts';
import { defaultTiming } from '../src/core/stimulus/index.ts';

interface Frozen {
  readonly name: string;
  /** One for each codec there has ever been. */
  readonly links: readonly string[];
  readonly document: Shared;
}

/** Links as they were once shared. Rows are added for new codecs; none is ever changed. */
const frozen: readonly Frozen[] = JSON.parse(readFileSync('tests/links.json', 'utf8'));

describe('a link outlives its release', () => {
  test.each(frozen)('$name', async ({ links, document }) => {
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(await fromLink(link)).toEqual({ shared: document, problems: [] });
  });

  test("because what it is silent of is today's default: if that ever changes, old links are read with theirs", async () => {
    const yaml = 'a: 1\n';
    const said = { yaml, platform: defaultPlatform, document: 0, timing: defaultTiming };
    expect(await toLink(said)).toBe(await toLink({ yaml }));
  });

  test('because the dictionary of codec 2 is what it was', () => {
    const phrases = JSON.stringify([manifestPhrases, framePhrases]);
    expect(createHash('sha256').update(phrases).digest('hex')).toBe(
      'f20b109cf15ad9377567baca03da8e5ac832a6fd51ee55dd4c95ec092f1c66dc',
    );
  });
});

/** A run without where in the text its causes stand. */
const runOf = ({ yaml, b: _, ...options }: Shared) =>
  JSON.parse(JSON.stringify(simulate(yaml, options), (key, value) => (key === 'range' ? undefined : value)));

const documentOf = ({ text, platform, behaviour, stimulus }: (typeof examples)[number]): Shared => ({
  yaml: text,
  ...(platform !== undefined && { platform }),
  ...(behaviour && { behaviour }),
  ...(stimulus && { stimulus }),
});

/** The same manifest with what is nobody else's business in it. */
const secretive = (yaml: string) =>
  yaml
    .replace(
      /^metadata:\n(?: {2}annotations:\n(?: {4}.*\n)+)?/m,
      'metadata:\n  annotations:\n    owner: s3cret\n',
    )
    .replace(
      /^( +)(- )(?=image:|name: (?!http)[\w-]+\n +image:)/gm,
      '$1$2env: [{name: TOKEN, value: s3cret}]\n$1  ',
    );

describe('an example', () => {
  test.each(examples)('$id runs from its link as it runs by itself', async (example) => {
    const document = documentOf(example);
    const link = await toLink((await leanOf(document)).document);
    const { shared } = await fromLink(link);
    if (!shared) throw new Error(`${link} carries nothing.`);
    expect(runOf(shared)).toEqual(runOf(document));
    expect(link.length).toBeLessThanOrEqual(400);
  });

  test.each(examples)('$id with secrets runs from its link the same, and without them', async (example) => {
    const { yaml, ...rest } = documentOf(example);
    const document = { yaml: secretive(yaml), ...rest };
    expect(document.yaml.match(/s3cret/g)?.length).toBeGreaterThan(1);
    const { shared } = await fromLink(await toLink((await leanOf(document)).document));
    if (!shared) throw new Error('The link carries nothing.');
    expect(shared.yaml).not.toContain('s3cret');
    expect(runOf(shared)).toEqual(runOf(document));
  });
});

test('a link by chance is run to its end, whatever it asks for', async () => {
  const scenario = fc.record(
    {
      yaml: fc.constantFrom(...examples.map(({ text }) => text)),
      platform: fc.oneof(fc.string(), fc.constantFrom('baidu-bci', 'kwok')),
      until: fc.double(),
      document: fc.integer(),
      gates: fc.dictionary(fc.string(), fc.boolean()),
      timing: fc.record({
        relist: fc.double(),
        relistPhase: fc.double(),
        backOffFactor: fc.double(),
        create: fc.double(),
      }),
      stimulus: fc.array(
        fc.record({
          at: fc.double(),
          do: fc.constantFrom('delete', 'drain', 'evict', 'node-lost'),
          gracePeriodSeconds: fc.double(),
        }),
        { maxLength: 1 },
      ),
      behaviour: fc.dictionary(
        fc.constantFrom('c01', 'web', 'app'),
        fc.record(
          {
            exitsAt: fc.array(fc.record({ after: fc.double(), code: fc.integer() })),
            exitsRepeat: fc.boolean(),
            hooks: fc.record({ preStop: fc.record({ duration: fc.double() }) }),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: ['yaml'] },
  );
  await fc.assert(
    fc.asyncProperty(scenario, async (document) => {
      const { shared } = await fromLink(await toLink(document as Shared));
      if (!shared) throw new Error('The link carries nothing.');
      const { yaml, b: _, ...options } = shared;
      expect(simulate(yaml, options).format).toBe('hookline.run/1');
    }),
    { seed: 20, numRuns: 500 },
  );
});
