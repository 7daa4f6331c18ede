import { describe, expect, test } from 'vitest';
import type { Shared } from '../core/link/index.ts';
import { embedCodeOf } from '../core/share/index.ts';
import { choicesOf, hasScenario, withText } from './choices.ts';

const choicesAt = (address: string) => {
  const { href, search, hash } = new URL(address, 'https://example.org/hookline/builder/');
  return choicesOf({ href, search, hash });
};

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
    const choices = { ...(await choicesAt('')), document };
    const [piece] = await embedCodeOf('html', {
      document,
      options: {},
      base: 'https://example.org/',
      title: '',
    });
    expect(hasScenario(choices)).toBe(/ src="[^"]*#2\./.test(piece?.code ?? ''));
  });
});
