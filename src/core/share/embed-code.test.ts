import { describe, expect, test } from 'vitest';
import { exportOf } from '../export/index.ts';
import { fromLink } from '../link/index.ts';
import { simulate } from '../simulate.ts';
import {
  addressOf,
  type Embedding,
  embedCodeOf,
  frameCodeOf,
  markdownOf,
  posterOf,
  systems,
} from './index.ts';

const yaml = `kind: Pod
metadata: {name: p}

spec:
  containers:
    - name: web
      image: "a"
      command: [sh, -c, "echo \`date\` \${HOME} \\\\n < & >; sleep 5"]
`;
const svg = posterOf(await exportOf(simulate(yaml), 'svg'));
const embedding: Embedding = {
  document: { yaml, platform: 'baidu-bci' },
  options: { compare: 'kubernetes-1.36', autoplay: true, t: 4.5 },
  base: 'https://example.org/hookline/',
  title: 'A "pod"',
  poster: { svg, alt: 'A "pod"' },
  height: 480,
};

/** What goes into the page, as the last piece. */
const pageOf = async (system: (typeof systems)[number], change: Partial<Embedding> = {}) =>
  (await embedCodeOf(system, { ...embedding, ...change })).at(-1)?.code ?? '';

describe.each(systems)('the code for %s', (system) => {
  test('names the script, the options and the title, each escaped', async () => {
    const all = (await embedCodeOf(system, embedding)).map(({ code }) => code).join('\n');
    expect(all).toContain('https://example.org/hookline/hookline-embed.js');
    expect(all).toMatch(
      / platform="baidu-bci" compare="kubernetes-1\.36" autoplay="1" t="4\.5" title="A &quot;pod&quot;" style="display: block; min-height: 480px">/,
    );
  });

  test('leaves more room on a phone, where the timeline is taller', async () => {
    const rooms = await Promise.all(
      [400, 620].map(
        async (narrowHeight) => / style="([^"]*)"/.exec(await pageOf(system, { narrowHeight }))?.[1],
      ),
    );
    expect(rooms).toEqual([
      'display: block; min-height: 480px',
      'display: block; min-height: calc(480px + clamp(0px, (600px - 100vw) * 1000, 140px))',
    ]);
  });

  test('carries a whole scenario as a link', async () => {
    const document = { yaml, behaviour: { web: { onTerm: 'ignore' as const } } };
    const [, hash = ''] =
      / src="https:\/\/example\.org\/hookline\/embed\/(#[^"]+)"/.exec(await pageOf(system, { document })) ??
      [];
    expect((await fromLink(hash)).shared).toEqual(document);
  });

  test('carries a manifest that would end its script as a link', async () => {
    const code = await pageOf(system, {
      document: { yaml: `${yaml}# </script><script>alert(1)</script>\n` },
    });
    expect(code).toMatch(/ src="[^"]+embed\/#2\./);
    expect(code).not.toContain('alert');
  });

  test('has a picture only where one is wanted', async () => {
    const { poster: _, ...bare } = embedding;
    expect((await embedCodeOf(system, bare)).at(-1)?.code).not.toMatch(/svg/);
    expect(await pageOf(system)).toMatch(/<svg |data:image\/svg\+xml,%3Csvg /);
  });
});

describe('the manifest in the page', () => {
  test('is the text of a script, empty lines and all', async () => {
    for (const system of ['html', 'mkdocs', 'hugo'] as const) {
      const [, text] =
        /<script type="application\/yaml"[^>]*>\n([\s\S]*?)<\/script>/.exec(await pageOf(system)) ?? [];
      expect(text).toBe(yaml);
    }
  });

  test('survives Docusaurus, whose MDX takes two columns of indentation from each line', async () => {
    const code = (await pageOf('docusaurus')).replace(/^ {1,2}/gm, '');
    const [, expression = ''] = /__html: ([\s\S]*) \}\}/.exec(code) ?? [];
    const html: string = new Function(`return ${expression}`)();
    expect(html).toContain(`<script type="application/yaml">\n${yaml}</script>`);
    expect(html).toContain(svg);
  });

  test('is escaped for Vue, which takes no script and no style', async () => {
    const code = await pageOf('vitepress');
    expect(code).toContain('&lt; &amp; &gt;; sleep 5');
    expect(code).not.toMatch(/<script|<style/);
    const [, image = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(code) ?? [];
    expect(decodeURIComponent(image)).toBe(svg);
  });
});

test.each(['vitepress', 'mkdocs', 'hugo'] as const)(
  'similar manifests of one page have ids of their own in %s',
  async (system) => {
    const ids: string[] = [];
    for (let grace = 10; grace < 60; grace++) {
      const similar = `kind: Pod\nspec:\n  terminationGracePeriodSeconds: ${grace}\n  containers:\n    - name: web\n      image: nginx\n`;
      const [, id = '', target] =
        / id="(hookline-\w+)"[\s\S]* for="([^"]*)"/.exec(
          await pageOf(system, { document: { yaml: similar } }),
        ) ?? [];
      expect(id).toBe(target);
      ids.push(id);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(await pageOf(system)).toBe(await pageOf(system));
  },
);

test('outside its script, code for Markdown has no empty line, which would end it', async () => {
  for (const system of ['mkdocs', 'hugo', 'vitepress'] as const) {
    const rest = (await pageOf(system)).replace(/<(script|pre) [\s\S]*?<\/\1>/g, '…');
    expect(rest).not.toMatch(/\n\s*\n/);
  }
});

test('a bare frame has a name, a sandbox, a height and its document', async () => {
  const code = await frameCodeOf(embedding);
  expect(code).toMatch(
    /^<iframe src="https:\/\/example\.org\/hookline\/embed\/\?compare=kubernetes-1\.36&amp;autoplay=1&amp;t=4\.5#2\.[\w-]+" title="A &quot;pod&quot;" sandbox="allow-scripts [^"]+" loading="lazy" width="100%" height="480"><\/iframe>$/,
  );
});

test('a poster has no script and no style that it does not use', () => {
  expect(svg).not.toMatch(/<script|\son\w+=|\.preStop\{/);
  expect(svg).toMatch(/\.running\{/);
  expect(svg).toMatch(/^<svg [^>]* width="100%" .*viewBox="0 0 960 \d+"/);
});

test('an address keeps its page and loses its old options', async () => {
  const address = await addressOf('https://a.b/(c)/?theme=dark#1.x', { t: 0 }, { yaml: 'a' });
  expect(address).toMatch(/^https:\/\/a\.b\/\(c\)\/\?t=0#2\./);
  expect(markdownOf(address, 'web [main] ends')).toMatch(
    /^\[web \\\[main\\\] ends\]\(https:\/\/a\.b\/%28c%29\/\?t=0#2\.[\w-]+\)$/,
  );
});
