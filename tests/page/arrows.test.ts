import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit.ts';

const markOf = (page: Page, [container, what]: Named) =>
  page.locator(`[data-testid=mark][data-container=${container}][data-what=${what}]`).first();

/** Where a mark is: its line, and the top and bottom of its lane's bar with a little room. */
async function placeOf(mark: Locator) {
  const box = await mark.locator('.hl-hit').boundingBox();
  const bar = await mark
    .locator('xpath=ancestor::*[@data-testid="lane"]')
    .locator('.hl-shape')
    .first()
    .boundingBox();
  if (!box || !bar) throw new Error('The mark has no box.');
  return { x: box.x + box.width / 2, top: bar.y - 8, bottom: bar.y + bar.height + 8 };
}

/** The arrows drawn, by their two ends in pixels of the page. */
const arrowsOf = (page: Page, only = '') =>
  page.locator(`.hl-arrows path${only}`).evaluateAll((paths) =>
    paths.map((path) => {
      const curve = /^M(\S+) (\S+)C\S+ \S+ \S+ \S+ (\S+) ([\d.-]+)l/;
      const [, x1, y1, x2, y2] = curve.exec(path.getAttribute('d') ?? '')?.map(Number) ?? [];
      const matrix = (path as SVGPathElement).getScreenCTM() ?? undefined;
      const on = (x?: number, y?: number) => {
        const point = new DOMPoint(x, y).matrixTransform(matrix);
        return { x: point.x, y: point.y };
      };
      return { from: on(x1, y1), to: on(x2, y2) };
    }),
  );

interface Cause {
  readonly says: string;
  readonly example: string;
  readonly from: Named;
  readonly to: Named;
}

type Named = [container: string, what: string];

const causes: readonly Cause[] = [
  {
    says: 'a preStop hook to the SIGTERM after it',
    example: 'bci-prestop',
    from: ['c01', 'preStop-begin'],
    to: ['c01', 'SIGTERM'],
  },
  {
    says: 'the SIGTERM whose time is up to SIGKILL',
    example: 'bci-prestop',
    from: ['c01', 'SIGTERM'],
    to: ['c01', 'SIGKILL'],
  },
  {
    says: "a main container's exit to the turn of the last sidecar",
    example: 'sidecar-order',
    from: ['app', 'exited'],
    to: ['proxy', 'SIGTERM'],
  },
  {
    says: "a sidecar's exit to the turn of the one before",
    example: 'sidecar-order',
    from: ['proxy', 'exited'],
    to: ['logs', 'SIGTERM'],
  },
];

describe('an arrow', () => {
  test.for(causes)('leads from $says', async ({ example, from, to }, { visit }) => {
    const page = await visit(`?example=${example}&platform=kubernetes-1.36`);
    const [cause, effect] = [markOf(page, from), markOf(page, to)];
    await effect.waitFor();
    const [start, end] = [await placeOf(cause), await placeOf(effect)];
    const near = (place: typeof start, { x, y }: { readonly x: number; readonly y: number }) =>
      Math.abs(place.x - x) < 1.5 && y > place.top && y < place.bottom;
    const led = async () =>
      (await arrowsOf(page, '[data-active=true]')).map((arrow) => [
        near(start, arrow.from),
        near(end, arrow.to),
      ]);

    expect(await arrowsOf(page, '[data-active=true]')).toEqual([]);
    await effect.hover();
    await expect.poll(led).toEqual([[true, true]]);
    await page.mouse.move(0, 0);
    await expect.poll(led).toEqual([]);
    await effect.click();
    await page.mouse.move(0, 0);
    await expect.poll(led).toEqual([[true, true]]);
  });

  test('from container to container is there unasked', async ({ visit }) => {
    const page = await visit('?example=sidecar-order&platform=kubernetes-1.36');
    await expect.poll(async () => (await arrowsOf(page)).length).toBe(2);
    for (const { from, to } of await arrowsOf(page)) expect(from.y).toBeGreaterThan(to.y);
    await page.getByTestId('platform').selectOption('kubernetes-1.28');
    await expect.poll(async () => (await arrowsOf(page)).length).toBe(0);
  });
});
