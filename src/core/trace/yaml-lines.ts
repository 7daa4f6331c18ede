/** What YAML is written from; what is undefined or empty is left out. */
export type Tree = {
  readonly [key: string]: Tree | readonly Tree[] | string | number | boolean | undefined;
};

/** A line of YAML with the path of what it says, `status.phase`. */
export interface Line {
  readonly path: string;
  readonly text: string;
}

/** Writes YAML the way kubectl does: lists level with their key, and quotes only where they are needed. */
export function linesOf(tree: Tree, indent = '', path = ''): readonly Line[] {
  return Object.entries(tree).flatMap(([key, value]): readonly Line[] => {
    const here = `${path}.${key}`;
    if (value === undefined) return [];
    if (typeof value !== 'object') return [{ path: here, text: `${indent}${key}: ${scalar(value)}` }];
    const inside = isList(value)
      ? value.flatMap((item) => itemLines(item, indent, `${here}.${item.name ?? item.type}`))
      : linesOf(value, `${indent}  `, here);
    return inside.length === 0 ? [] : [{ path: here, text: `${indent}${key}:` }, ...inside];
  });
}

const isList = (value: Tree | readonly Tree[]): value is readonly Tree[] => Array.isArray(value);

/** An item of a list: the dash stands before its first line. */
const itemLines = (item: Tree, indent: string, path: string): readonly Line[] =>
  linesOf(item, `${indent}  `, path).map((line, index) =>
    index === 0 ? { ...line, text: `${indent}- ${line.text.slice(indent.length + 2)}` } : line,
  );

/** A word that YAML would take for something else stands in quotes. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  if (/^(true|false|null|~|yes|no|on|off|[-+.\d].*)?$/i.test(value)) return JSON.stringify(value);
  return /: |:$| #|^[\s&*!|>'"%@`{}[\],?#-]|\s$/.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
}
