/** A piece of a YAML line and what it looks like to be. */
export interface Token {
  readonly text: string;
  readonly kind: 'key' | 'string' | 'number' | 'comment' | 'plain';
}

const key = /^(\s*(?:- +)*)([\w./"'-][^:#]*?)(:)(?=\s|$)/;

const valueKind = (value: string): Token['kind'] => {
  const bare = value.trim();
  if (/^[\d.]+$/.test(bare) || /^(true|false|null|~)$/.test(bare)) return 'number';
  return bare === '' || /^[[\]{}|>&*-]+$/.test(bare) ? 'plain' : 'string';
};

/** The pieces of one line, for colour only: what it means is the reader's business. */
export function tokensOf(line: string): readonly Token[] {
  const comment = /(^|\s)#.*$/.exec(line);
  const code = comment ? line.slice(0, comment.index) : line;
  const found = key.exec(code);
  const [head = '', indent = '', name = ''] = found ?? [];
  const rest = code.slice(head.length);
  const tokens: readonly Token[] = [
    { text: indent, kind: 'plain' },
    { text: name, kind: 'key' },
    { text: found ? ':' : '', kind: 'plain' },
    { text: rest, kind: valueKind(rest) },
    { text: comment?.[0] ?? '', kind: 'comment' },
  ];
  return tokens.filter(({ text }) => text !== '');
}
