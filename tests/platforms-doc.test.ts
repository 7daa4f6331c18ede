import { expect, test } from 'vitest';
import { platformsDoc } from '../scripts/platforms-doc.ts';
import { platforms } from '../src/core/platform/index.ts';

const doc = platformsDoc();

test('docs/platforms.md says what the engine makes of the platforms (npx vitest run tests/platforms-doc.test.ts -u writes it)', async () => {
  await expect(doc).toMatchFileSnapshot('../docs/platforms.md');
});

test('docs/platforms.md names every platform in every table', () => {
  const sections = doc.split(/^## /m).slice(1, 8);
  const names = platforms.map(({ label }) => label.en.replace(/^Kubernetes (?=\d)/, ''));
  for (const section of sections) expect(names.filter((name) => !section.includes(name))).toEqual([]);
});
