/** The width of a text in pixels. */
export type Measure = (text: string) => number;

const guess = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? size : size * 0.56), 0);

/** Measures texts in a font such as `600 12px sans-serif`; remembers what it measured. Guesses where the page has no canvas. */
export function measureOf(font: string): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (context) context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = context ? context.measureText(text).width : guess(text, 12);
    known.set(text, width);
    return width;
  };
}
