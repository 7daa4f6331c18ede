import { platformOf, platforms } from '../core/platform/index.ts';
import { unknownWord } from './usage.ts';

/**
 * A platform's id that is known, or none.
 *
 * @throws WrongUse for any other.
 */
export function checkedPlatform(id: string | undefined): string | undefined {
  if (id === undefined || platformOf(id)) return id;
  throw unknownWord(
    'cli.unknown-platform',
    id,
    platforms.map((platform) => platform.id),
  );
}
