import { shadeOf } from './shade.ts';

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

/** How light the first background behind an element that is not transparent is, from 0 to 1; `undefined` for none. */
function backgroundOf(element: Element): number | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
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
