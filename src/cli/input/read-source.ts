import type { Text } from '../../core/words/index.ts';
import { cliText } from '../words.ts';
import type { World } from '../world.ts';

/** A file with its text. */
export interface SourceFile {
  /** As it was asked for; `<stdin>` for the standard input. */
  readonly name: string;
  readonly text: string;
}

/** A file, or why it cannot be read. */
export type FileReading = { readonly file: SourceFile } | { readonly name: string; readonly fault: Text };

/** Reads a file, or the standard input where its name is `-`. */
export async function readSource(world: World, path: string): Promise<FileReading> {
  if (path === '-') return { file: { name: '<stdin>', text: withoutMark(await world.readStdin()) } };
  try {
    return { file: { name: path, text: withoutMark(world.readFile(path)) } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const key =
      code === 'ENOENT' ? 'cli.no-such-file' : code === 'EISDIR' ? 'cli.is-folder' : 'cli.unreadable';
    return { name: path, fault: cliText(key, { why: code === '' ? String(error) : code }) };
  }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
