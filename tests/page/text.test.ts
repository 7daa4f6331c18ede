import { describe, expect } from 'vitest';
import { toLink } from '../../src/core/link/index.ts';
import { samples } from './samples.ts';
import { dataOf, marksOf, paste, spansOf, test, textOf, withMonaco } from './visit.ts';

describe('an unreadable text', () => {
  test('dims the last good picture and names the line and column', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.shortPreStop);
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-9 ok']);
    await paste(page, `${samples.shortPreStop}  broken: [1, 2\n`);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'stale' }]);
    expect(await spansOf(page, 'preStop')).toEqual(['5-9 ok']);
    const [problem] = await dataOf(page, 'problem');
    expect(problem).toMatchObject({ severity: 'error' });
    expect(Number(problem?.line)).toBeGreaterThanOrEqual(17);
    expect(Number(problem?.column)).toBeGreaterThanOrEqual(1);
    await paste(page, samples.preStop);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'live' }]);
  });

  test.for([
    { lang: 'en', yaml: 'kind: Pod\nspec: [\n', says: /never closed\. line 2$/ },
    { lang: 'zh', yaml: '', says: /这里还没有清单。/ },
  ])('that comes with a link is no refusal: $lang', async ({ lang, yaml, says }, { visit }) => {
    const page = await visit(`?lang=${lang}#${await toLink({ yaml })}`);
    const card = page.getByTestId('timeline');
    await expect.poll(() => card.getByRole('listitem').textContent()).toMatch(says);
    expect(await card.textContent()).not.toMatch(/kubectl|invalid|Refused|拒绝/);
    expect(await page.locator('.hl-verdict-note').textContent()).toBe('');
    await page.getByRole('tab').nth(4).click();
    await expect.poll(() => page.locator('.hl-empty').textContent()).toMatch(/does not run|无法运行/);
  });

  test('that the API refuses is an outcome, in the words of the API', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.twoHandlers);
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ state: 'rejected' }]);
    expect(await page.getByTestId('problems').textContent()).toContain(
      'may not specify more than 1 handler type',
    );
  });
});

describe('the text', () => {
  test('takes the caret where it is pressed, in either editor', async ({ visit }) => {
    const page = await visit('?example=bci-prestop');
    const press = async () => {
      const line = page.locator('.hl-line', { hasText: 'preStop:' });
      await line.scrollIntoViewIfNeeded();
      const box = await line.boundingBox();
      await page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 10);
    };
    await press();
    await expect
      .poll(() => page.getByTestId('editor').getAttribute('data-kind'), { timeout: 20_000 })
      .toBe('monaco');
    await page.getByLabel('Simple editor').check();
    await press();
    const line = await page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return undefined;
      const { value, selectionStart } = field;
      return value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1).split('\n')[0];
    });
    expect(line).toMatch(/^ +preStop:/);
  });

  test('that is another one leaves nothing selected that was not', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.preStop);
    await expect.poll(() => spansOf(page, 'preStop')).toHaveLength(1);
    // The caret comes to stand where the hook was.
    const other = 'kind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: c01, image: b}]}\n';
    await paste(page, other.padEnd(samples.preStop.indexOf('preStop:') + 4, '#'));
    await expect.poll(() => spansOf(page, 'preStop')).toEqual([]);
    expect(await page.locator('g[aria-pressed=true]').count()).toBe(0);
  });

  test('survives a reload, and so do the settings', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.shortPreStop);
    await page.getByTestId('platform').selectOption('baidu-bci');
    await page.getByTestId('theme').selectOption('dark');
    await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-9 ok']);
    await page.reload();
    await expect.poll(() => dataOf(page, 'timeline')).toMatchObject([{ platform: 'baidu-bci' }]);
    expect(await textOf(page)).toBe(samples.shortPreStop);
    expect(await page.getByTestId('theme').inputValue()).toBe('dark');
  });

  test.for(['blocked', 'full'] as const)(
    'is edited as ever while storage is %s',
    async (storage, { visit }) => {
      const page = await visit('', { storage });
      await paste(page, samples.shortPreStop);
      await expect.poll(() => spansOf(page, 'preStop')).toEqual(['5-9 ok']);
      await page.getByTestId('lang').selectOption('zh');
      expect(await textOf(page)).toBe(samples.shortPreStop);
    },
  );

  test('stays what it was when Monaco takes the place of the text field', async ({ visit }) => {
    const page = await visit();
    const editor = page.getByTestId('editor');
    expect(await editor.getAttribute('data-kind')).toBe('plain');
    const before = await editor.inputValue();
    await withMonaco(page);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# typed');
    expect(await textOf(page)).toBe(`${before}# typed`);
    await page.reload();
    expect(await editor.inputValue()).toBe(`${before}# typed`);
  });

  test('takes every key while Monaco comes', async ({ visit }) => {
    const page = await visit();
    await page.getByTestId('editor').focus();
    await page.keyboard.press('ControlOrMeta+End');
    const typed = `# ${'abcdefghij'.repeat(8)}`;
    await page.keyboard.type(typed, { delay: 20 });
    await withMonaco(page);
    expect((await textOf(page)).trimEnd().split('\n').at(-1)).toBe(typed);
  });

  test('is redrawn while it is typed', async ({ visit }) => {
    const page = await visit();
    await paste(page, samples.shortPreStop);
    await expect.poll(() => marksOf(page, 'SIGTERM')).toEqual(['9']);
    await paste(page, samples.shortPreStop.replace('sleep 4', 'sleep 7'));
    await expect.poll(() => marksOf(page, 'SIGTERM')).toEqual(['12']);
  });
});

describe('the text field', () => {
  test('numbers its lines, each at its place, also where it is scrolled aside', async ({ visit }) => {
    const page = await visit();
    await page.getByLabel('Simple editor').check();
    const comments = Array.from({ length: 70 }, (_, index) => `# ${index} ${'a long line '.repeat(12)}`);
    await page.getByTestId('editor').fill([...comments, samples.preStop].join('\n'));
    const numbers = page.locator('.hl-numbers');
    const lines = await page.locator('.hl-line').count();
    const wanted = Array.from({ length: lines }, (_, index) => `${index + 1}\n`).join('');
    await expect.poll(async () => (await numbers.allTextContents()).join('')).toBe(wanted);
    const tops = await page.locator('.hl-plain').evaluate((scroller) => {
      scroller.scrollLeft = 200;
      const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);
      const left = Math.round(scroller.getBoundingClientRect().left);
      return [...scroller.querySelectorAll('.hl-block')].map((block) => {
        const [numbers, line] = block.children;
        const aside = numbers ? Math.round(numbers.getBoundingClientRect().left) - left : Number.NaN;
        return { aside, above: numbers && line ? topOf(line) - topOf(numbers) : Number.NaN };
      });
    });
    expect(tops).toEqual(tops.map(() => ({ aside: 3, above: 0 })));
    expect(tops).toHaveLength(Math.ceil(lines / 32));
  });
});
