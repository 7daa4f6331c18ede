/** The comments of a piece of YAML, in order, each without its line break. A `#` inside quotes is none. */
export function commentsIn(yaml: string): readonly string[] {
  const token = /"(?:\\.|[^"\\])*"|'(?:''|[^'])*'|(?<=^|\s)#[^\n\r]*/gm;
  return [...yaml.matchAll(token)].map(([found]) => found.trimEnd()).filter((found) => found.startsWith('#'));
}
