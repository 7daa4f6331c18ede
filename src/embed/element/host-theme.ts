import { shadeOf } from './shade.ts';

/** Attributes by which documentation systems say their theme, on any element. */
const attributes = ['data-theme', 'data-bs-theme', 'data-md-color-scheme', 'data-color-mode'];

const dark = /(?:^|[\s_-])(?:dark|slate|night)(?:$|[\s_-])/;
const light = /(?:^|[\s_-])(?:light|default)(?:$|[\s_-])/;

/** A class is about anything: only these whole names are about the theme, as `dark` is, `theme-dark` and `dark-mode`. */
const named = /(?:^|\s)(?:(?:theme-|quarto-)?(dark|light)|(dark|light)-(?:mode|theme))(?!\S)/;

/** The theme of the page around an element: what the nearest part of it says that says one, or else what its background looks like. */
export function hostThemeOf(element: Element): 'light' | 'dark' {
  for (const part of around(element)) {
    for (const name of attributes) {
      const value = part.getAttribute(name) ?? '';
      if (dark.test(value)) return 'dark';
      if (light.test(value)) return 'light';
    }
    const [, whole, first] = named.exec(part.getAttribute('class') ?? '') ?? [];
    if (whole ?? first) return (whole ?? first) as 'light' | 'dark';
  }
  return isDark(backgroundOf(element)) ? 'dark' : 'light';
}

/** Calls back when the page around an element, or the system, has changed its theme. */
export function onHostTheme(element: Element, call: () => void): () => void {
  let last = hostThemeOf(element);
  const look = () => {
    const theme = hostThemeOf(element);
    if (theme === last) return;
    last = theme;
    call();
  };
  const observer = new MutationObserver(look);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  for (const part of around(element))
    observer.observe(part, { attributes: true, attributeFilter: [...attributes, 'class', 'style'] });
  document.addEventListener('transitionend', look);
  scheme.addEventListener('change', look);
  return () => {
    observer.disconnect();
    document.removeEventListener('transitionend', look);
    scheme.removeEventListener('change', look);
  };
}

/** An element and all that it stands in, from the inside out. */
function* around(element: Element): Iterable<Element> {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) yield at;
}

/** How light the first background behind an element that is not transparent is, from 0 to 1; `undefined` for none. */
function backgroundOf(element: Element): number | undefined {
  for (const at of around(element)) {
    const { lightness, alpha } = shadeOf(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return lightness;
  }
  return undefined;
}

/** A page without a background has the browser's own: white, or dark where the page allows it and the system wants it, or nothing else is allowed. */
function isDark(background: number | undefined): boolean {
  if (background !== undefined) return background < 0.5;
  const { colorScheme } = getComputedStyle(document.documentElement);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]');
  const allowed = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  if (!/\bdark\b/.test(allowed)) return false;
  return !/\blight\b/.test(allowed) || matchMedia('(prefers-color-scheme: dark)').matches;
}
