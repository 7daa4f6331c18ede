import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exportOf, paceOf, type Stop, storyOf } from '../../src/core/export/index.ts';
import { ms } from '../../src/core/time.ts';
import { englishWords, say } from '../../src/core/words/index.ts';
import { samples } from '../exports/examples.ts';
import { test } from './visit.ts';

/** The eight bytes that a PNG begins with. */
const signature = [137, 80, 78, 71, 13, 10, 26, 10];

const [first, second, third] = samples;
if (!first || !second || !third) throw new Error('There are no samples.');

/** What a reader sees at one time of an animation. */
interface Sight {
  /** Where the playhead stands, in pixels of the picture. */
  readonly playhead: number;
  /** What is said. */
  readonly captions: readonly string[];
  /** Spans and where they begin: seconds, pixels. */
  readonly spans: readonly { readonly from: number; readonly x: number }[];
}

/** Stops every animation of the picture at a time, and looks. */
const sightAt = (page: Page, time: number): Promise<Sight> =>
  page.evaluate((at) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = at;
    }
    const left = (element: Element) => element.getBoundingClientRect().left;
    const playhead = document.querySelector('.playhead');
    if (!playhead) throw new Error('There is no playhead.');
    const box = playhead.getBoundingClientRect();
    return {
      playhead: box.left + box.width / 2,
      captions: [...document.querySelectorAll('.says')]
        .filter((caption) => getComputedStyle(caption).visibility === 'visible')
        .map((caption) =>
          [...caption.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
        ),
      spans: [
        ...document.querySelectorAll(
          'g[data-kind="running"], g[data-kind="preStop"], g[data-kind="stopping"]',
        ),
      ].map((span) => ({
        from: Number(span.getAttribute('data-from')),
        x: left(span.querySelector('rect') ?? span),
      })),
    };
  }, time);

/** The instant of the run that an animation shows at a time, by its pace. */
function instantAt(pace: readonly Stop[], time: number): number {
  const next = pace.findIndex(({ at }) => at > time);
  const before = pace[next < 0 ? pace.length - 1 : next - 1];
  const after = pace[next < 0 ? pace.length - 1 : next];
  if (!before || !after) return 0;
  const left = before.at + before.stays;
  if (time <= left || after.at === left) return before.run;
  return before.run + ((time - left) / (after.at - left)) * (after.run - before.run);
}

describe('an animated SVG', () => {
  test.for([first, second, third])('shows $id as it runs, at ten times', async ({ run }, { browser }) => {
    const page = await browser.newPage();
    await page.setContent(await exportOf(run, 'animated-svg', { theme: 'light' }));
    const pace = paceOf(run);
    const end = pace.reduce((latest, { at, stays }) => Math.max(latest, at + stays), 0);
    const { spans } = await sightAt(page, 0);
    const early = spans.reduce((a, b) => (b.from < a.from ? b : a));
    const late = spans.reduce((a, b) => (b.from > a.from ? b : a));
    expect(late.from - early.from).toBeGreaterThan(1);
    const perSecond = (late.x - early.x) / (late.from - early.from);
    for (let step = 0; step < 10; step++) {
      const time = ((step + 0.5) / 10) * end;
      const sight = await sightAt(page, time);
      const instant = instantAt(pace, time);
      const shown = (early.from + (sight.playhead - early.x) / perSecond) * 1000;
      // A pixel, and the inset of the bar that is measured from.
      expect(Math.abs(shown - instant)).toBeLessThan(2000 / perSecond);
      const said = storyOf(run)
        .filter(({ at }) => at <= instant)
        .at(-1);
      const sentence = said ? say(englishWords, said.why.sentence) : '';
      expect(sight.captions).toHaveLength(said ? 1 : 0);
      expect((sight.captions[0] ?? '').replace(/\s/g, '')).toContain(sentence.replace(/\s/g, ''));
    }
    await page.close();
  });

  test('stands still where motion is unwelcome', async ({ browser }) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.setContent(await exportOf(first.run, 'animated-svg'));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator('.playhead').isVisible()).toBe(false);
    expect(await page.locator('.curtain').isVisible()).toBe(false);
    await page.close();
  });
});

describe('every picture', () => {
  test.for(['en', 'zh'] as const)(
    'is well-formed, asks for nothing, and keeps its text inside, in %s',
    async (lang, { browser }) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const { id, run } of samples) {
        for (const format of ['svg', 'animated-svg'] as const) {
          const svg = await exportOf(run, format, { lang, title: id });
          await page.setContent(svg);
          const found = await page.evaluate((text) => {
            const errors = new DOMParser()
              .parseFromString(text, 'image/svg+xml')
              .querySelectorAll('parsererror').length;
            const root = document.querySelector('svg');
            const { right = 0 } = root?.getBoundingClientRect() ?? {};
            const outside = [...document.querySelectorAll('svg text')]
              .filter((each) => each.getBoundingClientRect().right > right)
              .map(({ textContent }) => textContent);
            return { errors, outside };
          }, svg);
          expect({ id, format, ...found }).toEqual({ id, format, errors: 0, outside: [] });
        }
      }
      expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([]);
      await page.close();
    },
  );

  test('is dark where its reader is, also as an image', async ({ browser }) => {
    const svg = await exportOf(first.run, 'svg');
    const corner = async (colorScheme: 'light' | 'dark') => {
      const page = await browser.newPage({ colorScheme });
      await page.setContent('<canvas></canvas>');
      const pixel = await page.evaluate(async (text) => {
        const image = new Image();
        image.src = `data:image/svg+xml;base64,${btoa(unescape(encodeURIComponent(text)))}`;
        await image.decode();
        const context = document.querySelector('canvas')?.getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(40, 6, 1, 1).data ?? [])];
      }, svg);
      await page.close();
      return pixel;
    };
    expect(await corner('light')).toEqual([255, 255, 255, 255]);
    expect(await corner('dark')).toEqual([26, 28, 31, 255]);
  });
});

test.for(['light', 'dark'] as const)(
  'the page saves a PNG of twice the size of its SVG, in %s as it is, with something on it',
  async (theme, { visit }) => {
    const page = await visit(`?example=bci-prestop&theme=${theme}&lang=zh`);
    await page.getByTestId('timeline').waitFor();
    const save = async (index: number) => {
      await page.getByTestId('export').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByTestId('export').locator('xpath=..').getByRole('button').nth(index).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
    };
    const svg = (await save(0)).bytes.toString();
    const [, width, height] = /<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const { name, bytes } = await save(1);
    expect(name).toMatch(/^[\w-]+\.png$/);
    expect([...bytes.subarray(0, 8)]).toEqual(signature);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    const { corner, colours } = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const found = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        found.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
      return { corner: [...(context?.getImageData(80, 12, 1, 1).data ?? [])], colours: found.size };
    }, bytes.toString('base64'));
    expect(corner).toEqual(theme === 'light' ? [255, 255, 255, 255] : [26, 28, 31, 255]);
    expect(colours).toBeGreaterThan(50);
  },
);

test('the run begins where its picture does', () => {
  expect(paceOf(first.run)[0]).toMatchObject({ at: 0, run: ms(0) });
});
