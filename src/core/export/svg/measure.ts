/** About how wide a text is in a sans-serif, in pixels; rather too wide than too narrow. */
export const widthOf = (text: string, size = 12, isBold = false): number =>
  [...text].reduce((sum, letter) => sum + shareOf(letter), 0) * size * (isBold ? 1.06 : 1);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{3ffff}]/u;

/** A letter's width as a share of the size of its font. */
function shareOf(letter: string): number {
  if (wide.test(letter)) return 1;
  if (/[ijl.,:;'|!]/.test(letter)) return 0.3;
  if (/[ frtI()[\]·/-]/.test(letter)) return 0.39;
  if (/[mwMW@%—]/.test(letter)) return 0.93;
  return /[A-Z]/.test(letter) ? 0.71 : 0.62;
}

/** A piece of a line, and how it is written. */
export interface Piece {
  readonly text: string;
  readonly style?: string;
}

/** Where a line may be broken: after a space, and around Chinese but not before its punctuation. */
const words =
  /[\u2e80-\u9fff\uff00-\uffef][，。；：、）”]*|[^\s\u2e80-\u9fff\uff00-\uffef]+[，。；：、）”]*\s*|\s+/g;

/** Pieces put into lines no wider than `width`. */
export function linesOf(
  pieces: readonly Piece[],
  width: number,
  size: number,
  isBold = false,
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let room = width;
  for (const piece of pieces) {
    for (const [word] of piece.text.matchAll(words)) {
      const line = lines.at(-1) ?? [];
      if (line.length > 0 && widthOf(word.trimEnd(), size, isBold) > room) {
        lines.push([{ ...piece, text: word }]);
        room = width;
      } else if (line.at(-1)?.style === piece.style && line.length > 0)
        line.push({ ...piece, text: (line.pop()?.text ?? '') + word });
      else line.push({ ...piece, text: word });
      room -= widthOf(word, size, isBold);
    }
  }
  return lines;
}
