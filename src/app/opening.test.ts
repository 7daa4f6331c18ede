import { expect, test } from 'vitest';
import { toLink } from '../core/link/index.ts';
import { openingOf } from './opening.ts';

const nothing = { read: () => undefined, write: () => undefined };

test.each([
  { search: '', platform: 'baidu-bci' },
  { search: '?platform=kubernetes-1.30', platform: 'kubernetes-1.30' },
  { search: '?platform=kubernetes-9.9', platform: 'baidu-bci' },
])('$search opens a link to Baidu BCI on $platform', async ({ search, platform }) => {
  const hash = `#${await toLink({ yaml: 'kind: Pod', platform: 'baidu-bci' })}`;
  const { draft } = await openingOf({ search, hash }, nothing, { languages: [], isCoarse: false });
  expect(draft.platform).toBe(platform);
});
