import type { Manifest, Range } from '../manifest/index.ts';
import { commentsIn } from './comments.ts';

/** A change of a text: `replacement` goes where `range` is. */
export interface Edit {
  readonly range: Range;
  readonly replacement: string;
}

/**
 * Puts an exec in the place of a handler, in the style the text is written in, block or flow. Everything around it
 * stays as it is, and the comments inside it are kept above the command.
 *
 * @param path Of the handler: `spec.containers[0].lifecycle.preStop.httpGet`.
 * @returns `undefined` where the handler is not written out there, but is an alias or has an anchor.
 */
export function execInstead(
  { text, rangeOf }: Pick<Manifest, 'text' | 'rangeOf'>,
  path: string,
  command: readonly string[],
): Edit | undefined {
  const range = rangeOf(path);
  if (!range) return undefined;
  const [from, to] = range;
  const written = text.slice(from, to);
  const [, quote = '', value = ''] = /^(["']?)\w+\1\s*:\s*([\s\S]*)$/.exec(written) ?? [];
  if (value === '' || /^[*&!]/.test(value)) return undefined;
  const words = `[${command.map((word) => JSON.stringify(word)).join(', ')}]`;
  const comments = commentsIn(written);
  const indent = ' '.repeat(from - (text.lastIndexOf('\n', from - 1) + 1));
  if (value.startsWith('{')) {
    const above = comments.map((comment) => `${comment}\n${indent}`).join('');
    const key = (name: string) => `${quote}${name}${quote}`;
    return { range, replacement: `${above}${key('exec')}: {${key('command')}: ${words}}` };
  }
  const inner = `${indent}${' '.repeat(stepOf(written, indent))}`;
  const lines = [...comments, `command: ${words}`].map((line) => `${inner}${line}`);
  return { range, replacement: ['exec:', ...lines].join(text.includes('\r\n') ? '\r\n' : '\n') };
}

/** By how much the fields of a block stand further in than its key. */
function stepOf(written: string, indent: string): number {
  const [, inside = ''] = /\n( +)[^\s#]/.exec(written) ?? [];
  return inside.length > indent.length ? inside.length - indent.length : 2;
}
