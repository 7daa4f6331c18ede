import { describe, expect } from 'vitest';
import { test } from './visit.ts';

describe('the projector view', () => {
  test.for([
    { width: 768, height: 1024 },
    { width: 1280, height: 720 },
  ])('has all of its transport in sight on $width × $height', async (viewport, { visit }) => {
    const page = await visit('?example=bci-prestop&view=timeline', { viewport });
    await page.getByTestId('speed').waitFor();
    const card = await page.locator('.hl-stage').boundingBox();
    for (const control of ['play', 'speed', 'scrubber']) {
      const box = await page.getByTestId(control).boundingBox();
      if (!box || !card) throw new Error(`No ${control} is there.`);
      expect(box.x + box.width).toBeLessThanOrEqual(card.x + card.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    }
  });

  test.for([
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ])('has no label below 18 pixels on $width × $height', async (viewport, { visit }) => {
    for (const example of ['bci-prestop', 'sidecar-order']) {
      const page = await visit(`?example=${example}&view=timeline`, { viewport });
      await page.getByTestId('speed').waitFor();
      const small = await page.locator('.hl-stage').evaluate((stage) =>
        [...stage.querySelectorAll('svg text, svg tspan, .hl-grip, .hl-clock')].flatMap((label) => {
          const { fontSize } = getComputedStyle(label);
          const size = parseFloat(fontSize) * label.currentCSSZoom;
          return label.textContent && size < 18 ? [`${label.textContent}: ${size}`] : [];
        }),
      );
      expect(small).toEqual([]);
    }
  });

  test('is left by its button on a phone too', async ({ visit }) => {
    const page = await visit('?view=timeline', { viewport: { width: 360, height: 740 } });
    await page.getByRole('button', { name: 'Projector' }).click();
    await page.getByTestId('example').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('split');
  });

  test('is left by Escape, except where the timeline has its own use for it', async ({ visit }) => {
    const page = await visit('?view=timeline');
    await page.locator('[data-testid=span][data-kind=preStop]').focus();
    await page.locator('.hl-card').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.hl-card').waitFor({ state: 'detached' });
    expect(await page.locator('.hl-app').getAttribute('data-view')).toBe('timeline');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.hl-app').getAttribute('data-view')).toBe('split');
  });
});
