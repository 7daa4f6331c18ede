import { expect, test } from 'vitest';
import { rulesDoc } from '../scripts/rules-doc.ts';
import { en } from '../src/core/rules/en/index.ts';

test('docs/rules.md says what the rules say (npx vitest run tests/rules-doc.test.ts -u writes it)', async () => {
  await expect(rulesDoc()).toMatchFileSnapshot('../docs/rules.md');
});

test('docs/rules.md has every rule once', () => {
  const ids = [...rulesDoc().matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual(Object.keys(en).sort());
});
