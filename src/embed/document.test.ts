import { expect, test } from 'vitest';
import { documentOf, secondOf } from './document.ts';

const shared = { yaml: 'kind: Pod', platform: 'baidu-bci' };

test.each([
  { platform: undefined, shown: 'baidu-bci', said: [] },
  { platform: 'kubernetes-1.30', shown: 'kubernetes-1.30', said: [] },
  { platform: 'kubernetes-9.9', shown: 'baidu-bci', said: ['simulate.unknown-platform'] },
  { platform: 'constructor', shown: 'baidu-bci', said: ['simulate.unknown-platform'] },
])('with ?platform=$platform a document of Baidu BCI is shown on $shown', ({ platform, shown, said }) => {
  const options = platform === undefined ? {} : { platform };
  const { document, problems } = documentOf({ shared, problems: [] }, options);
  expect(document?.platform).toBe(shown);
  expect(problems.map(({ key }) => key)).toEqual(said);
});

test('nothing is said of a platform where there is no document', () => {
  const platform = 'kubernetes-9.9';
  expect(documentOf({ shared: undefined, problems: [] }, { platform }).problems).toEqual([]);
});

test('a comparison with a platform that is not known is none', () => {
  expect(secondOf(shared, 'kubernetes-9.9', undefined)).toBeUndefined();
  expect(secondOf(shared, 'kubernetes-1.30', undefined)?.platform).toBe('kubernetes-1.30');
});
