/** A table in Markdown; a `|` in a cell is escaped. */
export const tableOf = (
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A recording's name, leading to its row at the end of the page. */
export const linkTo = (id: string): string => `[\`${id}\`](#${id})`;
