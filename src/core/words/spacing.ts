/** A piece of a sentence, and the kind of segment it speaks of: a span's kind, `grace` or `kill`. */
export interface Part {
  readonly text: string;
  readonly tag?: string;
}

/**
 * Chinese has a space between Chinese and Latin text and none between Chinese and Chinese. What fills a gap may
 * be either, so the seams of a sentence are set right once it is put together.
 */
export function spaced(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    const next = parts[index + 1]?.text ?? '';
    const { text } = part;
    if (chineseThenSpace.test(text) && chineseFirst.test(next)) return { ...part, text: text.slice(0, -1) };
    const meets =
      (chineseLast.test(text) && latinFirst.test(next)) || (latinLast.test(text) && chineseFirst.test(next));
    return meets ? { ...part, text: `${text} ` } : part;
  });
}

const chineseLast = /[\u4e00-\u9fff]$/;
const chineseFirst = /^[\u4e00-\u9fff]/;
const latinLast = /[\w)%]$/;
const latinFirst = /^[\w(]/;
const chineseThenSpace = /[\u4e00-\u9fff] $/;
