import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { dataOf, paste, test } from './visit.ts';

/** What axe finds wrong with the page as it is now. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const isWithMonaco = (page: Page) =>
  expect.poll(() => page.getByTestId('editor').getAttribute('data-kind'), { timeout: 20_000 }).toBe('monaco');

describe('axe finds nothing', () => {
  const looks = ['light', 'dark'].flatMap((theme) => ['en', 'zh'].map((lang) => ({ theme, lang })));

  test.for(looks)(
    'in $theme and $lang: at first, with Monaco, with an error, with a mark in focus',
    async ({ theme, lang }, { visit }) => {
      const page = await visit(`?theme=${theme}&lang=${lang}`);
      await page.getByTestId('timeline').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByTestId('editor').focus();
      await isWithMonaco(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByTestId('mark').first().focus();
      expect(await faultsOf(page)).toEqual([]);
      await paste(page, samples.broken);
      await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'stale' }]);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

describe('in Chinese', () => {
  /** Names that are the same in every language: of Kubernetes, of programs, of people’s own things. */
  const allowed = new Set(
    `Hookline YAML API BCI CCI ECI ACI GKE EKS AWS Knative KWOK Podman Kubernetes Baidu Pod Deployment Sidecar Service
    postStart preStop exec httpGet tcpSocket sleep SIGTERM SIGKILL PID TERM KILL kubectl kubelet shell sh echo bin tmp log termination
    terminationMessagePath terminationGracePeriodSeconds CrashLoopBackOff Running Pending Succeeded Failed Terminating Ready
    READY STATUS RESTARTS AGE NAME Error Completed ContainerCreating English Esc Tab Monaco XState ms s min h`.split(
      /\s+/,
    ),
  );

  test('no Latin word is left outside an allow-list', async ({ visit }) => {
    const page = await visit('?lang=zh');
    await page.getByTestId('timeline').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);
    const texts = await page.evaluate(() => {
      const found: string[] = [document.title];
      const isCode = (element: Element | null) =>
        element?.closest('code, pre, textarea, [data-testid=editor], [lang=en], [translate=no], option') ??
        null;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode as Text;
        if (nodeValue?.trim() && !isCode(parentElement)) found.push(nodeValue);
      }
      for (const element of document.querySelectorAll(
        '[aria-label], [title], [placeholder], [aria-valuetext]',
      )) {
        if (isCode(element)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
          found.push(element.getAttribute(name) ?? '');
      }
      return found;
    });
    const words = texts.flatMap((text) =>
      (text.match(/[A-Za-z][A-Za-z-]*/g) ?? []).map((word) => ({ word, text })),
    );
    expect(words.length).toBeGreaterThan(10);
    expect([
      ...new Set(
        words.filter(({ word }) => !allowed.has(word)).map(({ word, text }) => `${word} in ${text}`),
      ),
    ]).toEqual([]);
  });
});

describe('the page', () => {
  test.for([360, 390, 768, 1440])('does not scroll sideways at %i px', async (width, { visit }) => {
    const page = await visit('', { viewport: { width, height: 800 } });
    await page.getByTestId('timeline').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('moves nothing by itself where less motion is wished', async ({ visit }) => {
    const page = await visit('', { reducedMotion: 'reduce' });
    await page.getByTestId('play').click();
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
  });
});
