import { describe, expect } from 'vitest';
import { toLink } from '../../src/core/link/index.ts';
import { dataOf, paste, test, textOf, whole } from './visit.ts';

describe('below the timeline', () => {
  test('no tab moves when another is opened', async ({ visit }) => {
    const page = await visit('?example=bci-prestop');
    const places = () =>
      page.getByRole('tab').evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().x));
    await page.getByRole('tab', { name: 'Platforms' }).waitFor();
    const before = await places();
    for (const name of ['Moments', 'Findings', 'Platforms']) {
      await page.getByRole('tab', { name }).click();
      expect(await places()).toEqual(before);
    }
  });

  test('on a phone the detail of a moment has a line of its own', async ({ visit }) => {
    const page = await visit('?example=bci-prestop', { viewport: { width: 360, height: 740 } });
    await whole(page);
    await page.getByRole('tab', { name: 'Moments' }).click();
    const detail = page.locator('.hl-detail').filter({ hasText: 'already present' });
    expect((await detail.boundingBox())?.width).toBeGreaterThan(280);
  });

  test('the machine is on show, lit at the playhead', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&view=machine&t=20');
    await expect.poll(() => page.getByTestId('machine').count()).toBe(1);
    expect(await page.getByTestId('chart-transition').count()).toBeGreaterThan(20);
  });

  test('what the verdict is about is explained first, and its container can be told more of first', async ({
    visit,
  }) => {
    const slow = 'lifecycle: {preStop: {exec: {command: [sleep, "60"]}}}';
    const quick = 'lifecycle: {preStop: {exec: {command: [sleep, "1"]}}}';
    const yaml = `kind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: a, image: i, ${quick}}, {name: b, image: i}, {name: c, image: i, ${slow}}, {name: d, image: i}]}\n`;
    const page = await visit(`#${await toLink({ yaml })}`);
    await expect
      .poll(() => page.getByTestId('verdict').textContent())
      .toMatch(/^c is the last of 4 containers/);
    await expect.poll(() => page.getByRole('tabpanel').textContent()).toMatch(/^preStopcgiven up/);
    const chosen = page.getByTestId('behaviour').getByRole('combobox').first();
    expect(await chosen.inputValue()).toBe('c');
    await page.getByTestId('behaviour').getByRole('combobox').nth(1).selectOption({ index: 1 });
    await expect.poll(() => chosen.inputValue()).toBe('c');
  });

  test('kubectl asks for the pod by the name and the namespace that its controller gives it', async ({
    visit,
  }) => {
    const yaml =
      'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: pg, namespace: prod}\nspec: {serviceName: pg, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}\n';
    const page = await visit(`#${await toLink({ yaml })}`);
    await page.getByRole('tab', { name: 'kubectl' }).click();
    const kubectl = page.getByTestId('kubectl');
    await expect.poll(() => kubectl.textContent()).toContain('$ kubectl get pod pg-0 -n prod');
    await kubectl.getByRole('button', { name: 'describe' }).click();
    expect(await kubectl.textContent()).toContain('$ kubectl describe pod pg-0 -n prod');
  });

  test('kubectl answers three questions about the instant of the playhead', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&platform=kubernetes-1.36&t=4');
    await page.getByRole('tab', { name: 'kubectl' }).click();
    const kubectl = page.getByTestId('kubectl');
    await expect.poll(() => kubectl.textContent()).toMatch(/\$ kubectl get pod \S+NAME.*1\/1.*Running.*4s$/);
    await kubectl.getByRole('button', { name: '-o yaml' }).press('Enter');
    const yaml = page.getByTestId('kubectl-yaml');
    await expect.poll(() => yaml.textContent()).toMatch(/^status:\n {2}conditions:\n/);
    expect(await yaml.textContent()).not.toContain('deletionTimestamp');
    await page.getByTestId('scrubber').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect.poll(() => yaml.textContent()).toContain('deletionTimestamp: T+35.0s');
    expect(await yaml.locator('mark').allTextContents()).toEqual([
      'metadata:',
      'deletionGracePeriodSeconds: 30',
      'deletionTimestamp: T+35.0s',
    ]);
    await kubectl.getByRole('button', { name: 'describe' }).press('Space');
    const newest = page.getByTestId('kubectl-events').locator('[data-new=true]');
    await expect
      .poll(() => newest.allTextContents())
      .toEqual(['NormalKilling0skubeletStopping container c01']);
    await page.getByTestId('scrubber').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => kubectl.textContent())
      .toMatch(/not found\$ kubectl events --for pod\/.*LAST SEEN/);
  });

  // Planted: the catalogue of rules waits until something is pointed at.
  test('before anything is pointed at, the reason already names its source', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&platform=kubernetes-1.36');
    await expect
      .poll(() =>
        page
          .locator('.hl-why dd a')
          .getAttribute('href', { timeout: 100 })
          .catch(() => ''),
      )
      .toMatch(/^https:/);
  });

  // Planted: the table follows only while the playhead moves.
  test('the table of moments opens where the playhead stands', async ({ visit }) => {
    const page = await visit('?example=bci-prestop&platform=kubernetes-1.36&t=600');
    await page.getByRole('tab', { name: 'Moments' }).click();
    const now = page.getByTestId('moment-table').locator('[aria-current=time]');
    await expect.poll(() => now.count()).toBe(1);
    await expect
      .poll(() =>
        now.evaluate((row) => {
          const view = row.closest('.hl-scroll')?.getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          return view !== undefined && view.top <= top && bottom <= view.bottom + 1;
        }),
      )
      .toBe(true);
  });

  test('every platform has its row, and a press compares with it', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36');
    await page.getByRole('tab', { name: 'Platforms' }).click();
    await expect.poll(() => dataOf(page, 'matrix')).toMatchObject([{ done: 'true' }]);
    await page
      .getByTestId('matrix')
      .getByRole('button', { name: /Baidu AI Cloud BCI$/ })
      .first()
      .click();
    await expect.poll(() => page.getByTestId('timeline').count()).toBe(2);
  });

  test('while the text is changed, no platform leaves the table', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36');
    await page.getByRole('tab', { name: 'Platforms' }).click();
    const matrix = page.getByTestId('matrix');
    await expect.poll(() => dataOf(page, 'matrix')).toMatchObject([{ done: 'true' }]);
    expect(await matrix.getByText('preStop httpGet').count()).toBeGreaterThan(2);
    const counted = await matrix.evaluateHandle((table) => {
      const count = () => table.querySelectorAll('[data-testid=matrix-compare]').length;
      const counts = [count()];
      new MutationObserver(() => counts.push(count())).observe(table, { subtree: true, childList: true });
      return counts;
    });
    await paste(page, (await textOf(page)).replace(/httpGet:\n.*path:.*\n/, 'tcpSocket:\n'));
    await expect.poll(() => matrix.getByText('preStop httpGet').count()).toBe(0);
    await expect.poll(() => dataOf(page, 'matrix')).toMatchObject([{ done: 'true' }]);
    const [all = 0, ...later] = await counted.jsonValue();
    expect(later.length).toBeGreaterThan(0);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(all);
  });

  test('a number is turned, and the text follows', async ({ visit }) => {
    const page = await visit('?example=bci-httpget&platform=kubernetes-1.36');
    await page.getByRole('tab', { name: 'What if' }).click();
    const grace = page.getByTestId('dial').filter({ hasText: /grace/i }).first();
    await grace.getByRole('slider').press('ArrowLeft');
    await expect.poll(() => textOf(page)).not.toContain('terminationGracePeriodSeconds: 40');
    await expect.poll(() => textOf(page)).toContain('terminationGracePeriodSeconds:');
  });

  test('a number is tried at the press of a button, the slider has the focus then and the editor shows the line', async ({
    visit,
  }) => {
    const head = '# a line before it\n'.repeat(80);
    const yaml = `${head}kind: Pod\nmetadata: {name: p}\nspec:\n  terminationGracePeriodSeconds: 10\n  containers:\n    - name: c\n      image: i\n      lifecycle: {preStop: {sleep: {seconds: 9}}}\n${'# a line after it\n'.repeat(80)}`;
    const page = await visit(
      `#${await toLink({ yaml, behaviour: { c: { onTerm: { exitAfter: 5, exitCode: 0 } } } })}`,
    );
    await page.getByRole('tab', { name: 'What if' }).click();
    const grace = page.locator('[data-dial="grace"]');
    await grace
      .getByRole('button', { name: /^Try it/ })
      .last()
      .click();
    const field = page.getByTestId('editor');
    await expect.poll(() => field.inputValue()).not.toContain('terminationGracePeriodSeconds: 10\n');
    expect(await field.getAttribute('data-kind')).toBe('plain');
    expect(await grace.getByRole('slider').evaluate((slider) => slider === document.activeElement)).toBe(
      true,
    );
    const scrolled = () => page.locator('.hl-plain').evaluate((box) => box.scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(200);
  });
});
