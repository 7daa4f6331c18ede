import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page as it is now, targets that a finger misses included and what is in its frames left out. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const options = { iframes: false, rules: { 'target-size': { enabled: true } } };
    return (await axe.run(options)).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Neighbours that lie over each other, and what reaches out of the page. */
export const overlapsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = ({ tagName, className }: Element) => `${tagName} ${String(className)}`;
    const isLaidOut = (element: Element) => {
      const { position, display } = getComputedStyle(element);
      return /^(?:static|relative)$/.test(position) && !/^(?:none|contents|inline)$/.test(display);
    };
    const parents = [...document.querySelectorAll('main, main *:not(svg, svg *, .hl-stack, .hl-stack *)')];
    const found = parents.flatMap((parent) => {
      const boxes = [...parent.children]
        .filter(isLaidOut)
        .map((child) => [child, child.getBoundingClientRect()] as const);
      return boxes.flatMap(([one, a], index) =>
        boxes
          .slice(index + 1)
          .filter(
            ([, b]) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          )
          .map(([other]) => `${nameOf(one)} over ${nameOf(other)}`),
      );
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth} px in ${clientWidth}`] : found;
  });
