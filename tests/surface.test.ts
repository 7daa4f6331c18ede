import { expect, test } from 'vitest';
import { declarationsOf } from '../scripts/declarations.ts';

test.each([
  { name: 'api', written: () => declarationsOf('src/api.ts') },
  { name: 'exports', written: () => declarationsOf('src/exports.ts', 'src/api.ts') },
  {
    name: 'element',
    written: () => declarationsOf('src/embed/element/public.ts', 'src/api.ts', 'src/exports.ts'),
  },
])(
  'docs/$name.d.ts is what the package promises (npx vitest run tests/surface.test.ts -u writes it)',
  async ({ name, written }) => {
    await expect(written()).toMatchFileSnapshot(`../docs/${name}.d.ts`);
  },
);
