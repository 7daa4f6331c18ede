import { distance } from '../spelling.ts';

/** The name that a misspelt one was probably meant to be; `undefined` where none is near. */
export function meantBy(word: string, names: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const target = plain(word);
  const most = Math.max(1, Math.floor(target.length / 4));
  const farOf = (name: string) =>
    isBeginning(target, name)
      ? 1
      : Math.abs(target.length - name.length) > most
        ? Number.POSITIVE_INFINITY
        : distance(target, name);
  const [nearest] = names
    .map((name) => ({ name, far: farOf(plain(name)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return nearest?.name;
}

/** Whether one is the other cut short, as `terminationGracePeriod` is. */
const isBeginning = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a));
