import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from '../src/app/examples/index.ts';
import { framePhrases, manifestPhrases } from '../src/core/link/dictionary.ts';
import { fromLink, type Shared, toLink } from '../src/core/link/index.ts';
import { simulate } from '../src/core/simulate.ts';

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

  test('because the dictionary of codec 2 is what it was', () => {
    const phrases = JSON.stringify([manifestPhrases, framePhrases]);
    expect(createHash('sha256').update(phrases).digest('hex')).toBe(
      'f20b109cf15ad9377567baca03da8e5ac832a6fd51ee55dd4c95ec092f1c66dc',
    );
  });
});

describe('an example', () => {
  test.each(examples)(
    '$id runs from its link as it runs by itself',
    async ({ text, platform, behaviour, stimulus }) => {
      const options = {
        ...(platform !== undefined && { platform }),
        ...(behaviour && { behaviour }),
        ...(stimulus && { stimulus }),
      };
      const link = await toLink({ yaml: text, ...options });
      const { shared } = await fromLink(link);
      if (!shared) throw new Error(`${link} carries nothing.`);
      const { yaml, b: _, ...others } = shared;
      expect(simulate(yaml, others)).toEqual(simulate(text, options));
      expect(link.length).toBeLessThanOrEqual(400);
    },
  );
});
