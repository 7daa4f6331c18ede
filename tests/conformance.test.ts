import { describe, expect, test } from 'vitest';
import { counts } from '../scripts/conformance-doc/counts.ts';
import { conformanceDoc } from '../scripts/conformance-doc.ts';
import { percent } from './recordings/measure.ts';

const doc = conformanceDoc();

test('docs/conformance.md says how often the engine agrees now (npx vitest run tests/conformance.test.ts -u writes it)', async () => {
  await expect(doc).toMatchFileSnapshot('../docs/conformance.md');
});

test('docs/conformance.md leads nowhere but to rows it has', () => {
  const rows = new Set([...doc.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
  const links = [...doc.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  const headings = new Set(
    [...doc.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title?.toLowerCase().replaceAll(' ', '-')),
  );
  expect(links.filter((id) => !rows.has(id) && !headings.has(id))).toEqual([]);
});

describe('the phase of the relist, which nobody can know,', () => {
  test('moves the agreement with the newest kubelet by at most 1.5 points', () => {
    const newest = counts.find(({ version }) => version === '1.36');
    const shares = newest?.atPhases.map(percent) ?? [];
    expect(shares).toHaveLength(10);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1.5);
  });

  test.each(counts)(
    'limits what can be expected: $version is met about as often as such a kubelet meets itself',
    ({ met, itself }) => {
      expect(percent(met)).toBeGreaterThanOrEqual(percent(itself) - 5);
    },
  );
});
