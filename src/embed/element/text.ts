/** The manifest of an element: of the one its `for` names, or of its own `<script type="application/yaml">`. */
export function manifestOf(element: Element): string | undefined {
  const id = element.getAttribute('for');
  const holder = id
    ? document.getElementById(id)
    : element.querySelector(':scope > script[type="application/yaml"]');
  const text = holder instanceof HTMLTextAreaElement ? holder.value : holder?.textContent;
  return text ? withoutIndent(text) : undefined;
}

/** Says where an element that has no manifest was looked at for one. */
export const emptinessOf = (element: Element): string =>
  element.hasAttribute('for')
    ? `There is no manifest in the element that for="${element.getAttribute('for')}" names.`
    : 'There is no manifest in a <script type="application/yaml">.';

/** A text as it stands indented in HTML, moved back to the left. */
function withoutIndent(text: string): string {
  const lines = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return `${lines.map((line) => line.slice(least)).join('\n')}\n`;
}
