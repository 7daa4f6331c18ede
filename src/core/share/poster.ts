/** What a picture is drawn with where the page's policy forbids its style, which outranks these: outlines and words in the page's own colour. */
const bare = ' fill="none" stroke="currentColor" font-size="12" font-family="sans-serif"';

/**
 * A picture of a run, made to stand in a page until the timeline lives: as wide as there is room, without the styles it does
 * not use, and without an empty line, which would end a piece of HTML in Markdown.
 */
export function posterOf(svg: string): string {
  const used = new Set([...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  return svg
    .replace(/^<svg [^>]*>/, (start) =>
      start.replace(/ width="[^"]*" height="[^"]*"/, ` width="100%"${bare}`),
    )
    .replaceAll('<text ', '<text fill="currentColor" stroke="none" ')
    .replace(/^\.[\w-]+ \.([\w-]+)\{[^}]*\}\n/gm, (rule, name) => (used.has(name) ? rule : ''))
    .replace(/\n\s*\n/g, '\n')
    .trim();
}

/** The same picture as the address of an image, for pages that take no style from their text. */
export const imageOf = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/[%#<>"&\s{}]/g, (sign) => (sign === ' ' ? sign : encodeURIComponent(sign)))}`;
