import { expect, test } from 'vitest';
import { ownAddress, withOption } from './address.ts';

test('an option changed on the page changes in the address, and only where it stood', () => {
  expect(withOption('https://x.example/?lang=zh#1.abc', 'lang', 'en')).toBe(
    'https://x.example/?lang=en#1.abc',
  );
  expect(withOption('https://x.example/#1.abc', 'lang', 'en')).toBe('https://x.example/#1.abc');
  expect(withOption('https://x.example/?example=a', 'example', undefined)).toBe('https://x.example/');
});

test('a draft that was changed has an address without the document it began with', () => {
  expect(ownAddress('https://x.example/?example=a&platform=kwok&t=3#1.abc', 'baidu-bci')).toBe(
    'https://x.example/?platform=baidu-bci&t=3',
  );
  expect(ownAddress('https://x.example/', 'kwok')).toBe('https://x.example/');
});
