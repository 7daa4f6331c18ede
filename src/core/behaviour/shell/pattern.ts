/** A text of a script; `undefined` where only the machine knows it. */
export type Value = string | undefined;

/** Whether a value fits a pattern of `*`, `?` and `[…]`, as in `case`. */
export function matches(value: string, pattern: string): boolean {
  const pieces = pattern.match(/\[!?\]?[^\]]*\]|[\s\S]/g) ?? [];
  let at = 0;
  let piece = 0;
  let star = -1;
  let resume = 0;
  while (at < value.length) {
    const here = pieces[piece];
    if (here === '*') {
      star = piece;
      resume = at;
      piece += 1;
    } else if (here !== undefined && fits(value[at] ?? '', here)) {
      at += 1;
      piece += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      piece = star + 1;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === '*');
}

function fits(letter: string, piece: string): boolean {
  if (piece === '?' || piece === letter) return true;
  const [, not, set] = /^\[(!?)([\s\S]+)\]$/.exec(piece) ?? [];
  if (set === undefined) return false;
  const isIn = [...set.matchAll(/([\s\S])-([\s\S])|[\s\S]/g)].some(([one, from, to]) =>
    from === undefined || to === undefined ? one === letter : from <= letter && letter <= to,
  );
  return isIn === (not === '');
}

/** `#` and `%` take off the shortest match at the front or the back, doubled ones the longest. */
export function without(value: string, pattern: string, operator: string): string {
  const cuts = Array.from({ length: value.length + 1 }, (_, index) => index);
  const isFront = operator.startsWith('#');
  const ordered = isFront === (operator.length === 1) ? cuts : cuts.reverse();
  const cut = ordered.find((at) => matches(isFront ? value.slice(0, at) : value.slice(at), pattern));
  if (cut === undefined) return value;
  return isFront ? value.slice(cut) : value.slice(0, cut);
}
