import { describe, expect } from 'vitest';
import { faultsOf } from './faults.ts';
import { samples } from './samples.ts';
import { dataOf, paste, test, whole, withMonaco } from './visit.ts';

const looks = ['light', 'dark'].flatMap((theme) => ['en', 'zh'].map((lang) => ({ theme, lang })));

describe('axe finds nothing', () => {
  test.for(looks)(
    'in $theme and $lang: at first, with Monaco, with an error, with a mark in focus',
    async ({ theme, lang }, { visit }) => {
      const page = await visit(`?theme=${theme}&lang=${lang}`);
      await page.getByTestId('timeline').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await withMonaco(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByTestId('mark').first().focus();
      expect(await faultsOf(page)).toEqual([]);
      await paste(page, samples.broken);
      await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'stale' }]);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

describe('axe finds nothing', () => {
  test.for(['light', 'dark'])(
    'in %s with bands, a selected stretch, the timing, and all that kubectl says',
    async (theme, { visit }) => {
      const page = await visit(`?example=failing-poststart&t=20&theme=${theme}`);
      await page.getByTestId('spread').waitFor();
      await page.getByTestId('timing').locator('summary').click();
      await page.getByTestId('mark').first().focus();
      await page.keyboard.press('m');
      await page.keyboard.press('Shift+ArrowRight');
      await page.getByRole('tab', { name: 'kubectl' }).click();
      for (const name of ['get pod', '-o yaml', 'describe']) {
        await page.getByTestId('kubectl').getByRole('button', { name }).click();
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});

describe('axe finds nothing', () => {
  const tabs = ['why', 'moments', 'kubectl', 'findings', 'whatif', 'machine', 'platforms'];

  test.for(looks)(
    'in $theme and $lang with any tab open, of a pod with sidecars and probes',
    async ({ theme, lang }, { visit }) => {
      const page = await visit(`?theme=${theme}&lang=${lang}`);
      await paste(page, samples.probed);
      await expect.poll(() => page.locator('[data-testid=lane][data-lane=probe]').count()).toBe(4);
      const opened = await page
        .getByRole('tab')
        .evaluateAll((all) => all.map((tab) => (tab as HTMLElement).dataset.tab));
      expect(opened).toEqual(tabs);
      for (const tab of tabs) {
        await page.locator(`[data-tab=${tab}]`).click();
        const panel = page.locator('[role=tabpanel]:not([hidden])');
        await expect.poll(() => panel.textContent()).toMatch(/\S{3}/);
        if (tab === 'machine') await page.getByTestId('chart-transition').first().waitFor();
        if (tab === 'platforms')
          await expect.poll(() => dataOf(page, 'matrix')).toMatchObject([{ done: 'true' }]);
        expect([tab, await faultsOf(page)]).toEqual([tab, []]);
      }
    },
  );
});

describe('in Chinese', () => {
  /** Names that are the same in every language: of Kubernetes, of products, of signals, keys and units. */
  const allowed = new Set(
    `Hookline YAML API BCI CCI ECI ACI GKE EKS on AWS Knative KWOK Podman Kubernetes Baidu Pod Deployment Sidecar Service
    Azure Fargate Spot Serving podman kube play kubectl kubelet shell Monaco Mermaid Markdown Chrome trace XState English GitHub Apache PID Esc Tab ms s h grace-period`.split(
      /\s+/,
    ),
  );
  /** A code word shows that it is one: `postStart`, `T-39`, `SIGTERM`, `READY`. */
  const isCode = (word: string) => /[a-z][A-Z]|[A-Z]{3}|\d|[_./]/.test(word);

  test('no Latin word is left outside an allow-list', async ({ visit }) => {
    const page = await visit('?lang=zh');
    await page.getByTestId('timeline').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);
    const manifest = await page.getByTestId('editor').inputValue();
    const texts = await page.evaluate(() => {
      const marked =
        'code, pre, kbd, samp, textarea, noscript, [data-testid=editor], [lang=en], [translate=no]';
      const found: string[] = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode as Text;
        if (nodeValue?.trim() && !parentElement?.closest(marked)) found.push(nodeValue);
      }
      const attributes = ['aria-label', 'title', 'placeholder', 'aria-valuetext'];
      for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join())) {
        if (element.closest('[lang=en], [translate=no]')) continue;
        for (const name of attributes) found.push(element.getAttribute(name) ?? '');
      }
      return found;
    });
    const words = texts.flatMap((text) =>
      (text.match(/[A-Za-z][\w./-]*/g) ?? []).map((word) => ({ word, text })),
    );
    expect(words.length).toBeGreaterThan(10);
    const strangers = words.filter(
      ({ word }) => !allowed.has(word) && !isCode(word) && !manifest.includes(word),
    );
    expect([...new Set(strangers.map(({ word, text }) => `${word} in ${text}`))]).toEqual([]);
  });
});

describe('the page', () => {
  test.for([360, 390, 768, 1440])('does not scroll sideways at %i px', async (width, { visit }) => {
    const page = await visit('', { viewport: { width, height: 800 } });
    await whole(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('moves nothing by itself where less motion is wished', async ({ visit }) => {
    const page = await visit('', { reducedMotion: 'reduce' });
    await page.getByTestId('play').click();
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
          .filter((frame) => 'transform' in frame || 'translate' in frame || 'left' in frame).length,
    );
    expect(moving).toBe(0);
  });
});
