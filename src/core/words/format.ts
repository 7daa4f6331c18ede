import { inSeconds, type Ms, ms } from '../time.ts';
import type { Lang, Text } from './text.ts';

/** Seconds as sentences speak of them: tenths, and hundredths below a tenth. */
export const spoken = (time: Ms): number => {
  const step = Math.abs(time) < 100 ? 10 : 100;
  return (Math.round(time / step) * step) / 1000;
};

const units = { en: [' h', ' min', ' s'], zh: [' 小时', ' 分', ' 秒'] } as const;

/** A length of time for people: `4.9 s`, `2 min 40 s`, `1 h 2 min`; seconds are left out from an hour on. */
export function durationOf(lang: Lang, time: Ms): string {
  const [h, min, s] = units[lang];
  if (time < 120_000) return inSeconds(ms(spoken(time) * 1000)) + s;
  const whole = Math.round(time / 1000);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const parts = [
    hours > 0 ? `${hours}${h}` : '',
    minutes > 0 ? `${minutes}${min}` : '',
    hours === 0 && whole % 60 > 0 ? `${whole % 60}${s}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A list as a text: `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[]): Text {
  const [last = '', before, ...rest] = [...items].reverse();
  if (before === undefined) return { key: 'list.one', params: { a: last } };
  const head = rest.reduceRight<Text | string>(
    (sum, item) => (sum === '' ? item : { key: 'list.comma', params: { a: sum, b: item } }),
    '',
  );
  const first = head === '' ? before : { key: 'list.comma', params: { a: head, b: before } };
  return { key: 'list.and', params: { a: first, b: last } };
}
