import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, whole } from './visit.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
];

/** What is wrong with where things are: controls over each other, words that do not fit, what sticks out of the page. */
const misplacedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = 'button, select, input, textarea, summary, a[href], [role=tab], [role=slider]';
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('.hl-hidden, [inert], .hl-plot');
    /** What of a box is in sight: what no box around it cuts off. `sideways`: it can be scrolled to. */
    const seenOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const box = { left, right, top, bottom, sideways: false };
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        if (position === 'fixed') break;
        const outer = around.getBoundingClientRect();
        if (around === document.body || around === document.documentElement) continue;
        if (overflowX !== 'visible') {
          box.sideways ||= overflowX === 'auto' || overflowX === 'scroll';
          box.left = Math.max(box.left, outer.left);
          box.right = Math.min(box.right, outer.right);
        }
        if (overflowY !== 'visible') {
          box.top = Math.max(box.top, outer.top);
          box.bottom = Math.min(box.bottom, outer.bottom);
        }
      }
      return box;
    };
    const faults: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth)
      faults.push(`the page scrolls by ${page.scrollWidth - page.clientWidth}`);

    const seen = [...document.querySelectorAll(controls)].filter(isSeen).flatMap((element) => {
      const box = seenOf(element);
      return box.right - box.left > 1 && box.bottom - box.top > 1 ? [{ element, box }] : [];
    });
    for (const { element, box } of seen)
      if (box.left < -0.5 || box.right > page.clientWidth + 0.5)
        faults.push(`sticks out: ${nameOf(element)}`);
    seen.forEach(({ element, box }, index) => {
      for (const { element: other, box: its } of seen.slice(index + 1)) {
        if (element.contains(other) || other.contains(element)) continue;
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 1 && down > 1) faults.push(`overlap: ${nameOf(element)} / ${nameOf(other)}`);
      }
    });

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode as Text;
      if (
        !parent ||
        !nodeValue?.trim() ||
        parent.closest('script, style, svg, textarea, option') ||
        !isSeen(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const words = range.getBoundingClientRect();
      const box = seenOf(parent);
      if (box.bottom <= box.top || words.width === 0) continue;
      const holder = parent.closest('button, [role=tab], summary, select') ?? parent;
      const outer = holder.getBoundingClientRect();
      const isOut = words.left < outer.left - 1 || words.right > outer.right + 1;
      const isTall = holder !== parent && (words.top < outer.top - 2 || words.bottom > outer.bottom + 2);
      const isCut = !box.sideways && (words.left < box.left - 1 || words.right > box.right + 1);
      if (isOut || isTall || isCut) faults.push(`does not fit: ${nodeValue.trim().slice(0, 50)}`);
    }
    for (const select of document.querySelectorAll('select')) {
      if (!isSeen(select)) continue;
      const pen = document.createElement('canvas').getContext('2d');
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      if (!pen) continue;
      pen.font = font;
      const needed = pen.measureText(select.selectedOptions[0]?.text ?? '').width;
      const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (needed > room + 1)
        faults.push(`cut: ${select.selectedOptions[0]?.text} ${Math.round(needed)} in ${Math.round(room)}`);
    }
    return faults;
  });

describe('everything has its place', () => {
  test.for(sizes.flatMap((viewport) => (['en', 'zh'] as const).map((lang) => ({ viewport, lang }))))(
    'on $viewport.width × $viewport.height in $lang',
    async ({ viewport, lang }, { visit }) => {
      for (const example of ['bci-prestop', 'sidecar-order', 'failing-poststart']) {
        const page = await visit(`?example=${example}&lang=${lang}`, { viewport });
        await whole(page);
        await expect.poll(() => page.locator('[data-testid=span]').count()).toBeGreaterThan(3);
        expect([example, await misplacedOn(page)]).toEqual([example, []]);
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await expect.poll(() => page.locator('.hl-tabs :is(.hl-empty, tbody:empty)').count()).toBe(0);
          expect([example, await tab.textContent(), await misplacedOn(page)]).toEqual([
            example,
            await tab.textContent(),
            [],
          ]);
        }
      }
    },
  );
});
