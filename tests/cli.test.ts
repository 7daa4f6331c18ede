import { describe, expect, test } from 'vitest';
import { cellsOf } from '../src/cli/text/width.ts';
import { exportOf, loadExportWords, spanLabels } from '../src/core/export/index.ts';
import { toLink } from '../src/core/link/index.ts';
import { platforms } from '../src/core/platform/index.ts';
import { embedCodeOf, systems } from '../src/core/share/index.ts';
import { simulate } from '../src/core/simulate.ts';
import type { Lang } from '../src/core/words/index.ts';
import { broken, hookline, nameless, pod } from './cli/terminal.ts';
import { samples } from './exports/examples.ts';

const files = { 'pod.yaml': pod(), 'short.yaml': pod(4), 'broken.yaml': broken, 'nameless.yaml': nameless };

describe('simulate', () => {
  test('begins with the verdict and draws the timeline', async () => {
    const { code, out, err } = await hookline('simulate pod.yaml', { files });
    expect(code).toBe(0);
    expect(err).toBe('');
    const [head, , verdict] = out.split('\n');
    expect(head).toBe('pod.yaml · Kubernetes 1.36');
    expect(verdict).toMatch(/^preStop takes all 30 s of the grace period/);
    expect(out).toMatch(/^c01 +━+▓ preStop · exec · 30 s ▓+┃/m);
    expect(out).toMatch(/SIGTERM/);
  });

  test('follows the loops of a script where it is asked to', async () => {
    const looped = pod().replace(/sleep \d+/, 'for i in 1 2; do sleep 2; done');
    const told = async (options: string) =>
      (await hookline(`simulate pod.yaml ${options}`, { files: { 'pod.yaml': looped } })).out;
    expect(await told('')).toMatch(/^preStop takes no time/m);
    expect(await told('')).toContain('this script is not read');
    expect(await told('--scripts')).toMatch(/^preStop takes 4 s/m);
    const checked = await hookline('check pod.yaml --scripts', { files: { 'pod.yaml': looped } });
    expect(checked.out).not.toContain('unread-script');
  });

  test('draws every kind of span in a way that needs no colour', async () => {
    const scenario =
      'behaviour: {c01: {onTerm: {exitAfter: 9, exitCode: 1}}}\nstimulus: [{at: 20, do: delete}]\n';
    const { out } = await hookline('simulate pod.yaml --scenario s.yaml', {
      files: {
        's.yaml': scenario,
        'pod.yaml': pod(9).replace(
          'preStop:',
          'postStart: {exec: {command: [sleep, "9"]}}\n        preStop:',
        ),
      },
    });
    const [, bar = ''] = /^c01 +(.*)$/m.exec(out) ?? [];
    const letters = [...bar]
      .filter((letter) => /[^\w ·]/.test(letter))
      .filter((letter, index, all) => letter !== all[index - 1]);
    expect(letters).toEqual(['▒', '━', '▓', '┃', '░', '○']);
  });

  test.each([
    { format: 'json', written: () => exportOf(simulate(pod()), 'json') },
    { format: 'mermaid', written: () => exportOf(simulate(pod()), 'mermaid') },
    { format: 'svg', written: () => exportOf(simulate(pod()), 'svg') },
    { format: 'chrome-trace', written: () => exportOf(simulate(pod()), 'chrome-trace') },
  ])('writes $format as the library does', async ({ format, written }) => {
    expect(await hookline(`simulate pod.yaml --format ${format}`, { files })).toEqual({
      code: 0,
      out: await written(),
      err: '',
    });
  });

  test('reads the standard input', async () => {
    const { out } = await hookline('simulate - --format json', { stdin: pod(7) });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(simulate(pod(7)))));
  });

  test('refuses with 1, and says where', async () => {
    const { code, out, err } = await hookline('simulate nameless.yaml', { files });
    expect(code).toBe(1);
    expect(out).toContain('The API server refuses this pod');
    expect(err).toBe('nameless.yaml:6:7: spec.containers[0].name: Required value\n');
    const json = await hookline('simulate nameless.yaml --format json', { files });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out).rejected.errors).toHaveLength(1);
  });

  test('says where a text stops being YAML', async () => {
    const { code, err } = await hookline('simulate broken.yaml', { files });
    expect(code).toBe(1);
    expect(err).toMatch(/^broken\.yaml:\d+:\d+: /);
  });

  test('takes the scenario from a file and the platform from the command', async () => {
    const scenario =
      'platform: baidu-bci\nstimulus:\n  - {at: 12, do: delete, gracePeriodSeconds: 3}\ntiming: {relist: 0}\nuntil: 60\n';
    const { out } = await hookline(
      'simulate pod.yaml --scenario s.yaml --platform kubernetes-1.30 --format json',
      {
        files: { ...files, 's.yaml': scenario },
      },
    );
    const expected = simulate(pod(), {
      platform: 'kubernetes-1.30',
      stimulus: [{ at: 12, do: 'delete', gracePeriodSeconds: 3 }],
      timing: { relist: 0 },
      until: 60,
    });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test.each([
    { scenario: 'timing: {relst: 1}\n', said: 's.yaml:1:10: timing.relst is not an option' },
    {
      scenario: 'platform: kwok\nstimulus:\n  - {do: delete}\n',
      said: 's.yaml:3:5: stimulus[0] is not an option',
    },
    { scenario: '- 1\n', said: 's.yaml:1:1: a scenario file is a mapping' },
    { scenario: 'a: [\n', said: /^s\.yaml:\d+:\d+: / },
    { scenario: 'platform: nowhere\n', said: 'There is no platform nowhere' },
  ])('refuses a scenario it does not understand: $scenario', async ({ scenario, said }) => {
    const { code, out, err } = await hookline('simulate pod.yaml --scenario s.yaml', {
      files: { ...files, 's.yaml': scenario },
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    if (typeof said === 'string') expect(err).toContain(said);
    else expect(err).toMatch(said);
  });

  test('chooses one of several workloads, and says that there are several', async () => {
    const two = { 'two.yaml': `${pod(4, 'first')}---\n${pod(4, 'second')}` };
    const whole = await hookline('simulate two.yaml', { files: two });
    expect(whole.out).toMatch(/^first /m);
    expect(whole.out).toContain('This file has 2 workloads; --document 0 to 1 chooses one.');
    expect((await hookline('simulate two.yaml --document 1', { files: two })).out).toMatch(/^second /m);
    expect(await hookline('simulate two.yaml --document 2', { files: two })).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('the page in a terminal', () => {
  const widths = [40, 60, 80, 132];

  test.each(['en', 'zh'])('never writes over its width, in %s', async (lang) => {
    for (const { text } of samples) {
      for (const width of widths) {
        const { out } = await hookline(`simulate - --lang ${lang}`, {
          stdin: text,
          env: { COLUMNS: String(width) },
        });
        expect(out.split('\n').filter((line) => cellsOf(line) > width)).toEqual([]);
      }
    }
  });

  test.each(['en', 'zh'])('writes no label over another, in %s', async (lang) => {
    const words = await loadExportWords(lang as Lang);
    for (const { text } of samples) {
      const { lanes } = simulate(text, { platform: 'baidu-bci' });
      const states = lanes.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'state'));
      const labels = states.flatMap((span) => spanLabels(span, words));
      expect(labels).not.toEqual([]);
      for (const width of widths) {
        const { out } = await hookline(`simulate - --platform baidu-bci --lang ${lang}`, {
          stdin: text,
          env: { COLUMNS: String(width) },
        });
        const rows = out.split('\n');
        const row = rows[rows.findIndex((line) => /^Pod /.test(line)) + 1] ?? '';
        const written = row.split(/─+/).map((each) => each.trim());
        expect(written.filter((each) => each !== '' && !labels.includes(each))).toEqual([]);
        expect(labels).toContain(written.at(-1));
      }
    }
  });

  test.each([
    {
      name: 'a pod left alone',
      hook: 'preStop: {sleep: {seconds: 1}}',
      pod: 'Running',
      bar: /^━ running ━{20,}›$/,
    },
    {
      name: 'a hook that never returns',
      hook: 'postStart: {exec: {command: [sleep, infinity]}}',
      pod: 'Pending',
      bar: /^▒ postStart · exec ▒{20,}›$/,
    },
  ])('draws some of what goes on where the run is over at once: $name', async ({ hook, pod, bar }) => {
    const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: m, image: i, lifecycle: {${hook}}}]}\n`;
    const alone = { files: { 'p.yaml': yaml, 's.yaml': 'stimulus: []\n' } };
    const { out } = await hookline('simulate p.yaml --scenario s.yaml', alone);
    expect(/^m +([━▒].*)$/m.exec(out)?.[1]).toMatch(bar);
    expect(/^Pod +(.*)$/m.exec(out)?.[1]).toMatch(new RegExp(`^─ ${pod} ─{20,}›?$`));
    expect(out).toMatch(/^ +0 s .* 10 s$/m);
  });

  test('is 80 cells wide where nobody says otherwise', async () => {
    const { out } = await hookline('simulate pod.yaml', { files });
    const widest = Math.max(...out.split('\n').map(cellsOf));
    expect(widest).toBeGreaterThan(70);
    expect(widest).toBeLessThanOrEqual(80);
  });

  test('is coloured on a terminal only, and not where NO_COLOR is set', async () => {
    const colour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
    const coloured = await hookline('simulate pod.yaml', { files, columns: 80 });
    expect(coloured.out).toMatch(colour);
    expect((await hookline('simulate pod.yaml', { files })).out).not.toMatch(colour);
    const plain = await hookline('simulate pod.yaml', { files, columns: 80, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toMatch(colour);
    expect(coloured.out.replace(colour, '')).toBe(plain.out);
  });

  test('says everything in Chinese', async () => {
    const { out } = await hookline('simulate pod.yaml --lang zh', { files });
    expect(out).toContain('preStop 用完');
    expect(out).toContain('值得注意');
    expect(out).not.toMatch(/\bcli\.|\{\w+\}|Worth knowing/);
  });
});

describe('check', () => {
  test('takes the platform of a scenario as its own, and refuses one that there is none of', async () => {
    const run = (platform: string) =>
      hookline('check pod.yaml --scenario s.yaml', {
        files: { ...files, 's.yaml': `platform: ${platform}\n` },
      });
    expect((await run('baidu-bci')).out).toBe(
      (await hookline('check pod.yaml --platform baidu-bci', { files })).out,
    );
    expect(await run('nowhere')).toMatchObject({ code: 2, out: '' });
  });

  test('says nothing but the sum where all is well, and ends with 0', async () => {
    const quiet =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: q}\nspec: {containers: [{name: a, image: b, command: [serve]}]}\n';
    const { code, out, err } = await hookline('check quiet.yaml', { files: { 'quiet.yaml': quiet } });
    expect(out.replace(/^.*: note: .*\n/gm, '')).toBe('');
    expect(err).toMatch(/^1 file, 1 workload: 0 errors, 0 warnings, \d+ notes?\n$/);
    expect(code).toBe(0);
  });

  test('ends with 1 from a warning up, each with its place', async () => {
    const { code, out } = await hookline('check pod.yaml', { files });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^pod\.yaml:\d+:\d+: warning: preStop of c01 takes all 30 s .*\[no-budget-left T-31\]$/m,
    );
  });

  test('a broken file never stops the rest', async () => {
    const { code, out, err } = await hookline('check broken.yaml missing.yaml nameless.yaml pod.yaml', {
      files,
    });
    expect(code).toBe(2);
    expect(out).toMatch(/^broken\.yaml:/m);
    expect(err).toContain('missing.yaml: there is no such file');
    expect(out).toMatch(/^nameless\.yaml:6:7: spec\.containers\[0\]\.name: Required value/m);
    expect(out).toMatch(/^pod\.yaml:/m);
  });

  test('reads every workload of a file, and passes over what is none', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\n';
    const mixed = {
      'mixed.yaml': `${service}---\n${pod(30, 'first')}---\n${pod(30, 'second')}`,
      'service.yaml': service,
    };
    const { out, err } = await hookline('check mixed.yaml service.yaml', { files: mixed });
    expect(out).toMatch(/^mixed\.yaml:14:9: warning: preStop of first/m);
    expect(out).toMatch(/^mixed\.yaml:27:9: warning: preStop of second/m);
    expect(err).toMatch(/^2 files, 2 workloads:/);
  });

  test.each([
    { name: 'the values of a chart', text: 'replicaCount: 1\nimage: {tag: "{{ .Chart.AppVersion }}"}\n' },
    { name: 'a chart', text: 'apiVersion: v2\nname: shop\nversion: 1.0.0\n' },
    { name: 'a workflow', text: 'on: push\njobs: {a: {steps: [{run: "echo {{ ref }}"}]}}\n' },
    { name: 'a playbook', text: '- hosts: all\n  tasks: []\n' },
    { name: 'comments', text: '# nothing\n---\n' },
  ])('leaves $name alone, and says so, unless it is piped in', async ({ text }) => {
    const around = { files: { ...files, 'other.yaml': text }, stdin: text };
    const { code, out, err } = await hookline('check other.yaml', around);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      'other.yaml: this is no Kubernetes manifest, so it is left alone\n1 file, 0 workloads: 0 errors, 0 warnings, 0 notes\n',
    );
    const piped = await hookline('check -', around);
    expect(piped.code).toBe(1);
    expect(piped.out).toMatch(/^<stdin>:\d+:\d+: .*malformed/);
    const both = await hookline('check other.yaml pod.yaml --format sarif', around);
    expect(both.code).toBe(1);
    expect(both.out).not.toContain('other.yaml');
  });

  test.each([
    { name: 'a pod without its kind', text: pod().replace('kind: Pod\n', '') },
    { name: 'a list of pods that is no List', text: '- metadata: {name: a}\n' },
    { name: 'a key with a full-width colon', text: 'kind： Pod\n' },
    { name: 'a template', text: '{{ if .Values.on }}\nkind: Pod\n' },
  ])('refuses what was meant as a manifest: $name', async ({ text }) => {
    const { code, out } = await hookline('check meant.yaml', { files: { 'meant.yaml': text } });
    expect(code).toBe(1);
    expect(out).toMatch(/^meant\.yaml:\d+:\d+: .*malformed/);
  });

  test('takes any number of files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.yaml`, index % 20 === 7 ? broken : pod(4)]),
    );
    const { out, err } = await hookline(`check ${Object.keys(many).join(' ')}`, { files: many });
    expect(out.match(/malformed/g)).toHaveLength(3);
    expect(err).toMatch(/^60 files, 60 workloads: 3 errors/);
  });

  test('finds the manifests of a page: fences, embeds and links, at their own lines', async () => {
    const link = await toLink({ yaml: pod(30, 'linked'), platform: 'kubernetes-1.30' });
    const page = [
      '# Page',
      '```yaml',
      ...pod(30, 'fenced').split('\n').slice(0, -1),
      '```',
      '```yaml',
      'values: {not: a pod}',
      '```',
      '<hookline-embed platform="baidu-bci">',
      '  <script type="application/yaml">',
      ...pod(30, 'embedded')
        .split('\n')
        .slice(0, -1)
        .map((line) => `    ${line}`),
      '  </script>',
      '</hookline-embed>',
      '```html',
      '<hookline-embed><script type="application/yaml">only: {shown</script></hookline-embed>',
      '```',
      `[see](https://example.org/hookline/?platform=baidu-bci#${link})`,
    ];
    const { code, out, err } = await hookline('check page.md', { files: { 'page.md': page.join('\n') } });
    expect(code).toBe(1);
    const lineWith = (word: string) => page.findIndex((line) => line.includes(word)) + 1;
    expect(out).toMatch(
      new RegExp(`^page\\.md:${lineWith('name: fenced') + 3}:\\d+: warning: preStop of fenced`, 'm'),
    );
    expect(out).toMatch(
      new RegExp(`^page\\.md:${lineWith('name: embedded') + 3}:\\d+: warning: preStop of embedded`, 'm'),
    );
    expect(out).toMatch(
      new RegExp(`^page\\.md:${lineWith('example.org')}:7: warning: preStop of linked`, 'm'),
    );
    expect(err).toMatch(/^1 file, 3 workloads:/);
  });

  test.each([
    { name: 'a quotation', head: '> [!NOTE]\n', begin: '> ' },
    { name: 'one in another, without spaces', head: '', begin: '>>' },
  ])('reads the manifest of $name, at its own place', async ({ head, begin }) => {
    const lines = ['```yaml', ...pod(30, 'quoted').trimEnd().split('\n'), '```'];
    const page = head + lines.map((line) => `${begin}${line}\n`).join('');
    const { out, err } = await hookline('check page.md', { files: { 'page.md': page } });
    const at = page.slice(0, page.indexOf('preStop:')).split('\n');
    expect(out).toContain(`page.md:${at.length}:${(at.at(-1)?.length ?? 0) + 1}: warning: preStop of quoted`);
    expect(err).toMatch(/^1 file, 1 workload:/);
  });

  test('reads a long page of reStructuredText once', async () => {
    const page = `${'a::\n'.repeat(100_000)}\n.. code-block:: yaml\n\n${pod(30, 'last').replace(/^/gm, '   ')}`;
    const { out } = await hookline('check page.rst', { files: { 'page.rst': page } });
    expect(out).toMatch(/^page\.rst:\d+:\d+: warning: preStop of last/m);
  });

  test('an embed runs where it says, whatever the scenario does, unless the command names a platform', async () => {
    const embed = `<hookline-embed platform="baidu-bci"><script type="application/yaml">\n${pod(4).replace(/exec:[\s\S]*$/, 'httpGet: {port: 80}\n')}</script></hookline-embed>\n`;
    const around = { files: { 'page.html': embed, 's.yaml': 'platform: kubernetes-1.36\n' } };
    expect((await hookline('check page.html --scenario s.yaml', around)).out).toMatch(/ignore/);
    expect((await hookline('check page.html --platform kubernetes-1.36', around)).out).not.toMatch(/ignore/);
  });

  test('finds the address of a link among others, however many there are', async () => {
    const address = `https://example.org/hookline/#${await toLink({ yaml: pod(30, 'linked') })}`;
    const page = `http://a?${'b?'.repeat(50_000)}|http://c/#d|${address}\n${'http://'.repeat(20_000)}`;
    const { out, err } = await hookline('check page.md', { files: { 'page.md': page } });
    expect(out).toMatch(
      new RegExp(`^page\\.md:1:${page.indexOf(address) + 1}: warning: preStop of linked`, 'm'),
    );
    expect(err).toMatch(/^1 file, 1 workload:/);
  });

  test.each(systems)(
    'finds the manifest in the code of the builder for %s, at its own place',
    async (system) => {
      const yaml = pod(30).replace('sleep 30', 'true && sleep 30 # <so>').replace('spec:', '\nspec:');
      const pieces = await embedCodeOf(system, {
        document: { yaml, platform: 'kubernetes-1.30' },
        options: {},
        base: 'https://example.org/hookline/',
        title: 'A pod',
      });
      const page = `# Page\n\n${pieces.at(-1)?.code}\n`;
      const { code, out, err } = await hookline('check page.md', { files: { 'page.md': page } });
      const lines = page.split('\n');
      const line = lines.findIndex((each) => each.includes('preStop:'));
      const place = `${line + 1}:${(lines[line] ?? '').indexOf('preStop:') + 1}`;
      expect(out).toMatch(new RegExp(`^page\\.md:${place}: warning: preStop of c01 takes all 30 s`, 'm'));
      expect(err).toMatch(/^1 file, 1 workload:/);
      expect(code).toBe(1);
    },
  );

  test('reads what an embed in HTML names: the text of any element, however it is written', async () => {
    const named = pod(30).replace('registry.example/nginx', 'nginx&#58;1 &amp;');
    const page = `<textarea id=other>kind: Pod</textarea>
<p>About <b>pods</b>.</p>
<hookline-embed title="a > b" for='shown'><script type="application/yaml">only: this</script></hookline-embed>
<pre id="shown"><span>${named.split('\n')[0]}</span>\r
${named.split('\n').slice(1).join('\r\n')}</pre>
<hookline-embed for="nowhere"></hookline-embed>`;
    const { out, err } = await hookline('check page.html', { files: { 'page.html': page } });
    expect(out).toMatch(/^page\.html:13:9: warning: preStop of c01/m);
    expect(err).toMatch(/^1 file, 1 workload: [01] error/);
    const bad = page.replace('&#58;1 &amp;', '&#58;1"&amp;').replace('name: c01', 'name: &quot;c01&quot;, }');
    const broken = await hookline('check page.html', { files: { 'page.html': bad } });
    expect(broken.out).toMatch(/^page\.html:10:28: .*malformed/m);
  });

  test.each([
    {
      page: 'page.rst',
      block: '.. code-block:: yaml',
      text: [
        'Page',
        '====',
        '',
        '* .. note::',
        '',
        '  .. code-block:: yaml',
        '     :linenos:',
        '',
        `YAML     `,
        'Text.',
      ],
    },
    { page: 'page.rst', block: '* .. code:: yml', text: ['* .. code:: yml', '', 'YAML   '] },
    { page: 'page.rst', block: '.. code:: yml', text: ['.. code:: yml', '', 'YAML   '] },
    {
      page: 'page.adoc',
      block: '[source,yaml] ----',
      text: ['= Page', '[source,yaml]', '.Title', '----', 'YAML', '----'],
    },
    { page: 'page.adoc', block: '[,yaml] --', text: ['[,yaml]', '--', 'YAML', '--'] },
    {
      page: 'page.adoc',
      block: '[source%linenums, yaml]',
      text: ['[source%linenums, yaml]', 'YAML', '', 'Text.'],
    },
    { page: 'page.adoc', block: '[source,yaml], the last of its file', text: ['[source,yaml]', 'YAML'] },
    { page: 'page.adoc', block: 'a fence', text: ['```yaml', 'YAML', '```'] },
    {
      page: 'page.html',
      block: 'code',
      text: ['<pre class="a language-yaml"><code class="language-yaml">', 'HTML', '</code></pre>'],
    },
    { page: 'page.html', block: 'pre', text: ['<pre lang="yaml">', 'HTML', '</pre>'] },
    { page: 'page.md', block: 'HTML', text: ['```js', '```', '<code class="hljs yaml">', 'HTML', '</code>'] },
  ])('finds a block marked as YAML, $block, in $page', async ({ page, text }) => {
    const yaml = pod(30).trimEnd().replace('sleep 30', 'true <&1 && sleep 30');
    const html = yaml
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/(kind|name)/g, '<b>$1</b>');
    const shifted = (indent: string) =>
      yaml
        .split('\n')
        .map((line) => indent + line)
        .join('\n');
    const whole = text
      .map((line) => (line === 'HTML' ? html : /^YAML/.test(line) ? shifted(line.slice(4)) : line))
      .join('\n');
    const { code, out } = await hookline(`check ${page}`, { files: { [page]: whole } });
    const lines = whole.split('\n');
    const line = lines.findIndex((each) => each.includes('preStop'));
    expect(out).toContain(
      `${page}:${line + 1}:${(lines[line] ?? '').indexOf('preStop') + 1}: warning: preStop of`,
    );
    expect(code).toBe(1);
  });

  test('tells the column in the page of what HTML writes in more letters', async () => {
    const page =
      '<pre><code class="language-yaml">kind: Pod\nmetadata: {name: &quot;x&quot;, n&#97;me: y}\n</code></pre>\n';
    const { out } = await hookline('check page.html', { files: { 'page.html': page } });
    expect(out).toMatch(/^page\.html:2:33: warning: name stands here twice/m);
  });

  test.each([
    { page: 'page.rst', around: ['Like this::', '', 'HERE', '', 'Text.'] },
    { page: 'page.rst', around: ['.. code-block:: html', '', 'HERE'] },
    { page: 'page.adoc', around: ['[source,html]', '----', 'HERE', '----'] },
    { page: 'page.adoc', around: ['....', 'HERE', '....'] },
  ])('leaves alone what $page only shows: $around', async ({ page, around }) => {
    const embed = '   <hookline-embed><script type="application/yaml">only: {shown</script></hookline-embed>';
    const text = around.join('\n').replace('HERE', embed);
    const { code, err } = await hookline(`check ${page}`, { files: { [page]: text } });
    expect(err).toMatch(/^1 file, 0 workloads: 0 errors/);
    expect(code).toBe(0);
    const live = page === 'page.rst' ? `.. raw:: html\n\n${embed}` : `++++\n${embed}\n++++`;
    expect((await hookline(`check ${page}`, { files: { [page]: live } })).code).toBe(1);
  });

  test('writes SARIF that names every place and rule', async () => {
    const { code, out } = await hookline('check pod.yaml nameless.yaml --format sarif', { files });
    expect(code).toBe(1);
    const { version, runs } = JSON.parse(out);
    const [{ tool, results }] = runs;
    expect(version).toBe('2.1.0');
    expect(results.map(({ level }: { readonly level: string }) => level)).toEqual(
      expect.arrayContaining(['error', 'warning']),
    );
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).not.toBe('');
      const [{ physicalLocation }] = locations;
      expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:pod|nameless)\.yaml$/);
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
      expect(physicalLocation.region.endLine).toBeGreaterThanOrEqual(physicalLocation.region.startLine);
    }
  });

  test('SARIF carries what mends a file, and applying it does', async () => {
    const ignored = pod().replace(/exec:[\s\S]*$/, 'httpGet: {path: /drain, port: 80}\n');
    const { out } = await hookline('check - --platform baidu-bci --format sarif', { stdin: ignored });
    const results: readonly { readonly ruleId: string; readonly fixes?: readonly Fix[] }[] =
      JSON.parse(out).runs[0].results;
    const found = results.find(({ fixes }) => fixes !== undefined);
    const replacement = found?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    if (!found || !replacement) throw new Error('Nothing mends a hook that is ignored.');
    const { startLine, startColumn, endLine, endColumn } = replacement.deletedRegion;
    const lines = ignored.split('\n');
    const offset = (line: number, column: number) =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
    const mended =
      ignored.slice(0, offset(startLine, startColumn)) +
      replacement.insertedContent.text +
      ignored.slice(offset(endLine, endColumn));
    const after = await hookline('check - --platform baidu-bci', { stdin: mended });
    expect(after.out).not.toContain(found.ruleId);
    expect(after.out).not.toContain('malformed');
  });
});

/** As much of a SARIF fix as is read here. */
interface Fix {
  readonly artifactChanges: readonly {
    readonly replacements: readonly {
      readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

describe('platforms and explain', () => {
  test('platforms names every platform, and each fact with how it is known and who says so', async () => {
    const { code, out } = await hookline('platforms');
    expect(code).toBe(0);
    for (const { id } of platforms) expect(out).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')} `, 'm'));
    expect(out).toMatch(/preStop\.httpGet +ignored · documented \[\d+\]/);
  });

  test('as JSON each fact has value, how and source', async () => {
    const { out } = await hookline('platforms --format json');
    const all: readonly {
      readonly id: string;
      readonly capabilities: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    }[] = JSON.parse(out);
    expect(all.map(({ id }) => id)).toEqual(platforms.map(({ id }) => id));
    for (const { capabilities } of all)
      for (const fact of Object.values(capabilities)) {
        expect(Object.keys(fact)).toEqual(expect.arrayContaining(['value', 'how', 'source']));
      }
  });

  test('explain says the rule and its source, in both languages', async () => {
    const english = await hookline('explain t-32');
    expect(english.out).toMatch(/^T-32\n/);
    expect(english.out).toMatch(/^https:\/\//m);
    expect((await hookline('explain T-32 --lang zh')).out).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('wrong use', () => {
  test.each([
    { line: '', said: 'hookline COMMAND --help' },
    { line: 'simlate pod.yaml', said: 'Did you mean simulate?' },
    { line: 'simulate', said: 'Name a file' },
    { line: 'simulate pod.yaml short.yaml', said: 'simulate takes one file' },
    { line: 'simulate missing.yaml', said: 'missing.yaml: there is no such file' },
    { line: 'simulate pod.yaml --platfrom x', said: 'Did you mean --platform?' },
    { line: 'simulate pod.yaml --platform baidu', said: 'Did you mean baidu-bci?' },
    { line: 'simulate pod.yaml --platform', said: '--platform needs a value' },
    { line: 'simulate pod.yaml --format gif', said: '--format is one of text, json, mermaid, svg' },
    { line: 'simulate pod.yaml --document two', said: '--document is a whole number' },
    { line: 'simulate pod.yaml --lang fr', said: '--lang is one of en, zh' },
    { line: 'simulate pod.yaml --scenario missing.yaml', said: 'missing.yaml: there is no such file' },
    { line: 'check', said: 'Name a file' },
    { line: 'check pod.yaml --document 1', said: 'There is no option --document here.' },
    { line: 'platforms nowhere', said: 'There is no platform nowhere' },
    { line: 'explain', said: 'Name a rule' },
    { line: 'explain T-3200', said: 'There is no rule T-3200.' },
  ])('"$line" ends with 2 and says why', async ({ line, said }) => {
    const { code, out, err } = await hookline(line, { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });
});

test.each(['simulate pod.yaml', 'check pod.yaml', 'explain T-32', 'platforms', 'simulate --help'])(
  '"%s" may have its language before it',
  async (line) => {
    const before = await hookline(`--lang zh ${line}`, { files });
    expect(before).toEqual(await hookline(`${line} --lang zh`, { files }));
    expect(before.out).toMatch(/[\u4e00-\u9fff]/);
  },
);

describe('help', () => {
  const commands = ['', 'simulate ', 'check ', 'platforms ', 'explain '];

  test.each(['en', 'zh'])('fits 80 cells and names an example, in %s', async (lang) => {
    for (const command of commands) {
      const { code, out } = await hookline(`${command}--help --lang ${lang}`);
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => cellsOf(line) > 80)).toEqual([]);
      expect(out).toContain(`hookline ${command}`);
    }
  });

  test('its example of a scenario is one', async () => {
    const { out } = await hookline('simulate --help');
    const [, example = ''] = /are seconds:\n\n([\s\S]*?)\n\nExamples/.exec(out) ?? [];
    expect(example).toContain('behaviour:');
    const { code, err } = await hookline('simulate - --scenario s.yaml', {
      stdin: pod(4, 'app'),
      files: { 's.yaml': example.replace(/^ {2}/gm, '') },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
