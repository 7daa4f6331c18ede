import type { EmbedHeight } from './contract.ts';

/** How tall an element is, in whole CSS pixels. */
export const heightOf = (element: Element): number => Math.ceil(element.getBoundingClientRect().height);

/** Tells the page around how tall this one is: in the words of Embedly, which many hosts know, and to `hear`. */
export function followHeight(element: HTMLElement, hear: (height: number) => void): () => void {
  let told = -1;
  const tell = () => {
    const height = heightOf(element);
    if (height === told) return;
    told = height;
    hear(height);
    if (window.parent === window) return;
    const message: EmbedHeight = { src: location.href, context: 'iframe.resize', height };
    window.parent.postMessage(JSON.stringify(message), '*');
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(element);
  // A frame out of sight is laid out, but hears of no size.
  const parts = new MutationObserver(tell);
  parts.observe(element, { subtree: true, childList: true });
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}
