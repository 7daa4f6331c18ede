import type { Manifest, Remark } from '../manifest/index.ts';
import { englishWords, say, text as sentence } from '../words/index.ts';
import type { Fix } from './fixes.ts';

/** Gives a misspelt field the name that was meant; `undefined` where another field has that name. */
export function renamed(
  { text, rangeOf }: Pick<Manifest, 'text' | 'rangeOf'>,
  { field = '', meant, range }: Pick<Remark, 'field' | 'meant' | 'range'>,
): Fix | undefined {
  const end = field.lastIndexOf('.') + 1;
  if (!range || meant === undefined || rangeOf(field.slice(0, end) + meant)) return undefined;
  const key = field.slice(end);
  const from = range[0] + (/^["']/.test(text.slice(range[0])) ? 1 : 0);
  if (!text.startsWith(key, from)) return undefined;
  const said = sentence('fix.rename', { meant });
  return {
    range: [from, from + key.length],
    replacement: meant,
    title: say(englishWords, said),
    text: said,
    needs: '',
  };
}
