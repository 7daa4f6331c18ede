/** Attributes by which documentation systems say their theme, on `html` or `body`. */
const attributes = ['data-theme', 'data-bs-theme', 'data-md-color-scheme', 'data-color-mode', 'class'];

const dark = /(?:^|[\s_-])(?:dark|slate|night)(?:$|[\s_-])/;
const light = /(?:^|[\s_-])(?:light|default)(?:$|[\s_-])/;

/** The theme of the page around an element: what it says, or else what its background looks like. */
export function hostThemeOf(element: Element): 'light' | 'dark' {
  for (const holder of [document.documentElement, document.body]) {
    for (const name of attributes) {
      const value = holder.getAttribute(name) ?? '';
      if (dark.test(value)) return 'dark';
      if (light.test(value) && name !== 'class') return 'light';
    }
  }
  return isDark(backgroundOf(element)) ? 'dark' : 'light';
}

/** Calls back when the page, or the system, may have changed its theme. */
export function onHostTheme(call: () => void): () => void {
  const observer = new MutationObserver(call);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  for (const holder of [document.documentElement, document.body]) {
    observer.observe(holder, { attributes: true, attributeFilter: [...attributes, 'style'] });
    holder.addEventListener('transitionend', call);
  }
  scheme.addEventListener('change', call);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', call);
    for (const holder of [document.documentElement, document.body])
      holder.removeEventListener('transitionend', call);
  };
}

/** The first background behind an element that is not transparent, as red, green and blue; `undefined` for none. */
function backgroundOf(element: Element): readonly number[] | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return [red, green, blue];
  }
  return undefined;
}

/** A page without a background has the browser's own: white, or dark where the page allows it and the system wants it. */
function isDark(background: readonly number[] | undefined): boolean {
  if (background) {
    const [red = 0, green = 0, blue = 0] = background;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}
