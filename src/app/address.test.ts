import { expect, test } from 'vitest';
import { withOption } from './address.ts';

test('an option changed on the page changes in the address, and only where it stood', () => {
  expect(withOption('https://x.example/?lang=zh#1.abc', 'lang', 'en')).toBe(
    'https://x.example/?lang=en#1.abc',
  );
  expect(withOption('https://x.example/#1.abc', 'lang', 'en')).toBe('https://x.example/#1.abc');
  expect(withOption('https://x.example/?example=a', 'example', undefined)).toBe('https://x.example/');
});
