import { expect, test } from 'vitest';
import { documentOf, secondOf } from './document.ts';

const shared = { yaml: 'kind: Pod', platform: 'baidu-bci' };

test.each([
  { platform: undefined, shown: 'baidu-bci' },
  { platform: 'kubernetes-1.30', shown: 'kubernetes-1.30' },
  { platform: 'kubernetes-9.9', shown: 'baidu-bci' },
  { platform: 'constructor', shown: 'baidu-bci' },
])('with ?platform=$platform a document of Baidu BCI is shown on $shown', ({ platform, shown }) => {
  const options = platform === undefined ? {} : { platform };
  expect(documentOf({ shared, problems: [] }, options)?.platform).toBe(shown);
});

test('a comparison with a platform that is not known is none', () => {
  expect(secondOf(shared, 'kubernetes-9.9', undefined)).toBeUndefined();
  expect(secondOf(shared, 'kubernetes-1.30', undefined)?.platform).toBe('kubernetes-1.30');
});
