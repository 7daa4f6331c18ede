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
  const [last = '', ...others] = [...items].reverse();
  if (others.length === 0) return { key: 'list.one', params: { a: last } };
  return { key: 'list.and', params: { a: withCommas(others.reverse()), b: last } };
}

/** Halved and not chained: a text as deep as its list is long cannot be posted from a worker. */
function withCommas(items: readonly string[]): Text | string {
  const [only = ''] = items;
  if (items.length < 2) return only;
  const half = Math.ceil(items.length / 2);
  const params = { a: withCommas(items.slice(0, half)), b: withCommas(items.slice(half)) };
  return { key: 'list.comma', params };
}
