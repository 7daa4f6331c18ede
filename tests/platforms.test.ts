import { describe, expect, test } from 'vitest';
import { factsOf, platformOf, platforms } from '../src/core/platform/index.ts';
import { simulate } from '../src/core/simulate.ts';
import { linesOf } from './platforms/example.ts';
import { examples } from './platforms/index.ts';

describe('worked out by hand', () => {
  test.each(examples)('on $platform $title $by', ({ platform, yaml, options, expected }) => {
    const run = simulate(yaml, { ...options, platform });
    expect(run.platform).toBe(platform);
    expect(linesOf(run)).toEqual(expected);
  });

  test('there is an example for each platform', () => {
    const told = new Set(examples.map(({ platform }) => platform));
    expect(platforms.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  test('an example of what differs from Kubernetes cites a fact of its platform', () => {
    const cited = examples
      .filter(({ by }) => by.some((rule) => /^(BCI|PLAT)-/.test(rule)))
      .map(({ platform: id, by, title }) => {
        const platform = platformOf(id);
        const rules = platform ? factsOf(platform).map(({ known }) => known.rule) : [];
        return { title, isCited: by.some((rule) => rules.includes(rule)) };
      });
    expect(cited.filter(({ isCited }) => !isCited)).toEqual([]);
  });
});
