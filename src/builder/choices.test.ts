import { describe, expect, test } from 'vitest';
import { examples } from '../app/examples/index.ts';
import { type Shared, toLink } from '../core/link/index.ts';
import { embedCodeOf } from '../core/share/index.ts';
import { hasScenario, openingOf, withText } from './choices.ts';

const openingAt = (address: string) => {
  const { href, search, hash } = new URL(address, 'https://example.org/hookline/builder/');
  return openingOf({ href, search, hash });
};

test('a link that cannot be read says so, and what of it can be read is kept', async () => {
  const link = await toLink({ yaml: `kind: Pod\n# ${'a b c '.repeat(400)}`, until: 60 });
  const rows = [
    { hash: '2.broken', problem: 'link.damaged', text: examples[0].text.slice(0, 9) },
    { hash: '9.AAAA', problem: 'link.unknown', text: examples[0].text.slice(0, 9) },
    { hash: link.slice(0, -4), problem: 'link.partly', text: 'kind: Pod' },
    { hash: link, problem: undefined, text: 'kind: Pod' },
    { hash: '', problem: undefined, text: examples[0].text.slice(0, 9) },
  ];
  for (const { hash, problem, text } of rows) {
    const { choices, problems } = await openingAt(`#${hash}`);
    expect([problems[0]?.key, choices.document.yaml.slice(0, 9)]).toEqual([problem, text]);
  }
});

describe('a scenario comes along', () => {
  const yaml = 'kind: Pod\n';
  const rows: readonly { readonly name: string; readonly document: Shared }[] = [
    { name: 'a manifest alone', document: { yaml } },
    { name: 'an edited manifest', document: withText({ yaml: `${yaml}# a` }, `${yaml}# b`) },
    { name: 'an edited manifest, its scenario', document: withText({ yaml, stimulus: [] }, `${yaml}# b`) },
    { name: 'a platform', document: { yaml, platform: 'baidu-bci' } },
    { name: 'what a container does', document: { yaml, behaviour: { a: { onTerm: 'ignore' } } } },
    { name: 'a pod left alone', document: { yaml, stimulus: [] } },
    { name: 'the second workload', document: { yaml, document: 1 } },
    { name: 'the usual timing', document: { yaml, timing: { relist: 1 } } },
    { name: 'another timing', document: { yaml, timing: { relist: 2 } } },
    { name: 'an end', document: { yaml, until: 60 } },
  ];
  test.each(rows)('just where the code carries it as a link: $name', async ({ document }) => {
    const { choices } = await openingAt('');
    const [piece] = await embedCodeOf('html', {
      document,
      options: {},
      base: 'https://example.org/',
      title: '',
    });
    expect(hasScenario({ ...choices, document })).toBe(/ src="[^"]*#2\./.test(piece?.code ?? ''));
  });
});
