import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { type Shared, toLink } from '../../src/core/link/index.ts';
import { hostPages } from './frames.ts';
import { dataOf, paste, test } from './visit.ts';

/** What a stranger may write where a word is expected. Each would set `pwned` if it ever ran. */
const attacks = [
  '<img src=x onerror="pwned=1">',
  '"><svg onload="pwned=1">',
  '<script>pwned=1</script>',
  'javascript:pwned=1',
  "';pwned=1;//",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack
  '${pwned=1}{{constructor.constructor("pwned=1")()}}',
];

const podOf = (attack: string) => {
  const word = JSON.stringify(attack);
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${word}
  annotations: {${word}: ${word}}
spec:
  nodeName: ${word}
  containers:
    - name: ${word}
      image: ${word}
      env: [{name: A, value: ${word}}]
      command: [sh, -c, ${word}]
      lifecycle:
        postStart: {exec: {command: [sh, -c, ${word}]}}
        preStop: {httpGet: {path: ${word}, port: ${word}, host: ${word}}}
    - name: app
      image: ${word}
      lifecycle: {preStop: {exec: {command: [sh, -c, ${JSON.stringify(`sleep 3; ${attack}`)}]}}}
`;
};

/** A pod that the API takes, with the attack wherever it takes one. */
const admittedPodOf = (attack: string) => {
  const word = JSON.stringify(attack);
  return `apiVersion: v1
kind: Pod
metadata:
  name: a
  annotations: {a: ${word}}
spec:
  containers:
    - name: app
      image: ${word}
      env: [{name: A, value: ${word}}]
      command: [sh, -c, ${word}]
      lifecycle:
        postStart: {exec: {command: [sh, -c, ${word}]}}
        preStop: {httpGet: {path: ${word}, port: 80, host: ${word}}}
`;
};

const sharedOf = (attack: string): Shared => ({
  yaml: podOf(attack),
  platform: attack,
  behaviour: { [attack]: { onTerm: 'ignore' }, app: { onTerm: 'ignore' } },
  gates: { [attack]: true },
});

/** What of an attack became more than text, in any frame of the page. */
async function harmIn(page: Page): Promise<readonly string[]> {
  const harm = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        return [
          ...('pwned' in window ? ['it ran'] : []),
          ...all
            .filter(({ localName }) => ['img', 'object', 'embed'].includes(localName))
            .map(({ localName }) => localName),
          ...all
            .filter((element) => element.localName === 'script' && !element.getAttribute('src'))
            .map(() => 'script'),
          ...all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
          ...all.flatMap((element) =>
            /^\s*javascript:/i.test(element.getAttribute('href') ?? '') ? ['href'] : [],
          ),
        ];
      }),
    ),
  );
  return harm.flat();
}

const { hosts } = hostPages();

describe.each(attacks)('%s stays text', (attack) => {
  test('in every field of a manifest, and on every tab', async ({ visit }) => {
    const page = await visit();
    await paste(page, podOf(attack));
    const timeline = () => dataOf(page, 'timeline');
    await expect.poll(timeline).toMatchObject([{ state: 'rejected' }]);
    expect(await page.getByTestId('problem').count()).toBeGreaterThan(0);
    expect(await harmIn(page)).toEqual([]);
    await paste(page, admittedPodOf(attack));
    await expect.poll(timeline).toMatchObject([{ state: 'live' }]);
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.getByTestId('mark').first().focus();
    expect(await harmIn(page)).toEqual([]);
  });

  test('in a link, and in the options of an address', async ({ visit }) => {
    const link = await toLink(sharedOf(attack));
    const option = encodeURIComponent(attack);
    for (const path of ['', 'embed/']) {
      const page = await visit(
        `${path}?platform=${option}&example=${option}&lang=${option}&theme=${option}&t=${option}#${link}`,
      );
      await page.locator('main').waitFor();
      expect(await harmIn(page)).toEqual([]);
    }
  });

  test('in the attributes and the text of an element, and in what a host says', async ({ visit }) => {
    const page = await visit('plain.html', { host: hosts.url });
    await page.evaluate(
      ({ src, attack, yaml }) => {
        const embed = document.createElement('hookline-embed');
        for (const name of ['platform', 'example', 'lang', 'theme', 'title', 'for', 'src', 't']) {
          if (name !== 'src' || attack.startsWith('javascript:')) embed.setAttribute(name, attack);
        }
        const text = Object.assign(document.createElement('script'), {
          type: 'application/yaml',
          textContent: yaml,
        });
        embed.removeAttribute('for');
        embed.append(text);
        document.querySelector('#stage')?.append(embed);
        document.head.append(Object.assign(document.createElement('script'), { src }));
      },
      { src: `${inject('site')}hookline-embed.js`, attack, yaml: podOf(attack) },
    );
    const frame = page.frameLocator('hookline-embed iframe');
    await frame.getByTestId('verdict').waitFor();
    await page.locator('hookline-embed').evaluate(async (element, document) => {
      const { call } = element as unknown as { call(method: string, params: unknown): Promise<unknown> };
      await call.call(element, 'setDocument', document);
      for (const method of ['setPlatform', 'setTheme', 'setLang']) {
        const name = method.slice(3).toLowerCase();
        await call.call(element, method, { [name]: document.platform }).catch(() => undefined);
      }
    }, sharedOf(attack));
    await frame.getByTestId('verdict').waitFor();
    const [, inside] = page.frames();
    expect(inside && (await inside.evaluate(() => 'pwned' in window))).toBe(false);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(await frame.locator('img, object, script:not([src]), [onload], [onerror]').count()).toBe(0);
  });
});

test('no address in a link is ever asked for', async ({ visit }) => {
  const address = 'https://stranger.example/picture.png';
  const link = await toLink({
    ...sharedOf(address),
    yaml: admittedPodOf(address).replace(`host: ${JSON.stringify(address)}`, 'host: stranger.example'),
  });
  const option = encodeURIComponent(address);
  // A request to another host fails every visit.
  for (const path of ['', 'embed/', 'builder/']) {
    const page = await visit(`${path}?example=${option}&compare=${option}#${link}`);
    await page.locator('main').waitFor();
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    await page.waitForLoadState('networkidle');
    expect(await page.locator(`[href*="stranger"], [src*="stranger"]`).count()).toBe(0);
  }
});
