/** A block of code in a page: where what is in it begins and ends. */
export interface Block {
  readonly isYaml: boolean;
  readonly from: number;
  readonly to: number;
  /** What each of its lines begins with where it stands in a quotation: so many `>`. */
  readonly quotes: number;
}

/** The blocks of code in a page, in the language that its name tells. */
export function blocksIn(name: string, page: string): readonly Block[] {
  const lines = linesIn(`${page}\n`);
  if (/\.rst$/i.test(name)) return directivesIn(lines);
  return /\.adoc$/i.test(name) ? [...fencesIn(lines), ...listingsIn(lines)] : fencesIn(lines);
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly from: number;
  readonly to: number;
}

function linesIn(page: string): readonly Line[] {
  let from = 0;
  return page.split('\n').map((whole) => {
    const text = whole.trimEnd();
    const line = { text, indent: text.length - text.trimStart().length, from, to: from + whole.length };
    from = line.to + 1;
    return line;
  });
}

const blockOf = (lines: readonly Line[], isYaml: boolean, quotes = 0): readonly Block[] => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ isYaml, from: first.from, to: last.to, quotes }] : [];
};

/** Markdown: between fences, ```` ```yaml ````. */
function fencesIn(lines: readonly Line[]): readonly Block[] {
  let open:
    | { readonly fence: string; readonly isYaml: boolean; readonly quotes: number; readonly first: number }
    | undefined;
  return lines.flatMap(({ text }, index) => {
    const [, quote = '', fence = '', info = ''] = /^(\s*(?:>\s?)*)(`{3,}|~{3,})\s*(.*)$/.exec(text) ?? [];
    if (open === undefined) {
      const isYaml = /^\{?\s*\.?ya?ml\b/i.test(info);
      if (fence !== '') open = { fence, isYaml, quotes: quote.split('>').length - 1, first: index + 1 };
      return [];
    }
    if (!fence.startsWith(open.fence) || info !== '') return [];
    const { isYaml, quotes, first } = open;
    open = undefined;
    return blockOf(lines.slice(first, index), isYaml, quotes);
  });
}

/** reStructuredText: what is indented below `.. code-block:: yaml`, behind its options, or below a line that ends with `::`. */
function directivesIn(lines: readonly Line[]): readonly Block[] {
  const directive = /^\s*(?:\S+ +)?\.\. (?:code-block|sourcecode|code)::\s*(.*)$/;
  let next = 0;
  return lines.flatMap(({ text, indent }, index) => {
    const [, language] = directive.exec(text) ?? [];
    if (index < next || (language === undefined && !/^(?!.*\.\. [\w:-]+::$).*::$/.test(text))) return [];
    const isInside = (line: Line | undefined) => line && (line.text === '' || line.indent > indent);
    for (next = index + 1; isInside(lines[next]); ) next++;
    const inside = lines.slice(index + 1, next);
    const options = inside.findIndex((line) => !/^\s+:[\w-]+:/.test(line.text));
    return blockOf(inside.slice(Math.max(0, options)), /^ya?ml$/i.test(language ?? ''));
  });
}

/** AsciiDoc: between `----`, `....` or, if marked as source, `--`; of a paragraph that is marked as source all of it. */
function listingsIn(lines: readonly Line[]): readonly Block[] {
  let mark: { readonly isYaml: boolean } | undefined;
  let open: { readonly end: string; readonly isYaml: boolean; readonly first: number } | undefined;
  return lines.flatMap(({ text }, index) => {
    if (open !== undefined) {
      if (text !== open.end) return [];
      const { isYaml, first } = open;
      open = undefined;
      return blockOf(lines.slice(first, index), isYaml);
    }
    if (/^\[(?:source\b.*|,.*)\]$/.test(text))
      mark = { isYaml: /^\[(?:source)?(?:[%.#][^,]*)?,\s*ya?ml\s*[,\]]/i.test(text) };
    else if (/^(?:-{4,}|\.{4,})$/.test(text) || (mark && text === '--'))
      open = { end: text, isYaml: mark?.isYaml ?? false, first: index + 1 };
    else if (mark && text !== '' && !/^\[.*\]$|^\.[^\s.]/.test(text))
      open = { end: '', isYaml: mark.isYaml, first: index };
    else return [];
    if (open) mark = undefined;
    return [];
  });
}
