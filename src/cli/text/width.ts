const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const none = /\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|\p{Mark}/u;

/** How many cells of a terminal a letter takes: two for Chinese, none for what joins the letter before. */
export const cellsOfLetter = (letter: string): number => (wide.test(letter) ? 2 : none.test(letter) ? 0 : 1);

/** How many cells of a terminal a text takes. */
export const cellsOf = (text: string): number => {
  let cells = 0;
  for (const letter of text) cells += letter < '\u0300' ? 1 : cellsOfLetter(letter);
  return cells;
};

/** A text with blanks up to a width, behind it or, for numbers, before it. */
export const padded = (text: string, width: number, side: 'left' | 'right' = 'left'): string => {
  const blanks = ' '.repeat(Math.max(0, width - cellsOf(text)));
  return side === 'left' ? text + blanks : blanks + text;
};

/** A text cut to a width, with `…` where something is missing. */
export function clipped(text: string, width: number): string {
  if (cellsOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (cellsOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** What may not begin a line. */
const closing = /^[，。；：、）”！？,.;:!?)\]]/;

/**
 * A text in lines of at most `width` cells: broken at blanks, Chinese between any two letters but not before closing
 * punctuation. Only a word that is longer than a line is cut.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const pieces =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[^\s\u2e80-\uffef]+\s?|[\u2e80-\uffef]\s?|\s/g) ?? [];
  const units = pieces.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last !== undefined && closing.test(piece) && !last.endsWith(' '))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);
  for (let unit of units) {
    if (line !== '' && cellsOf(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    while (cellsOf(unit.trimEnd()) > width) {
      let head = '';
      for (const letter of unit) {
        if (cellsOf(head + letter) > width) break;
        head += letter;
      }
      if (head === '') break;
      lines.push(head);
      unit = unit.slice(head.length);
    }
    line += unit;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
