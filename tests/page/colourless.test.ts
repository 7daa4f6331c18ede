import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { samples } from './samples.ts';
import { paste, test } from './visit.ts';

interface Look {
  /** Kind and outcome. */
  readonly of: string;
  /** What is drawn of it, but for colours, words and lengths of time. */
  readonly drawn: string;
}

/** How each span looks to somebody who sees no colours and cannot read. */
const looksOf = (page: Page): Promise<readonly Look[]> =>
  page.locator('[data-testid=span]').evaluateAll((spans) => {
    /** `none`, `pattern`, or `plain` for any colour. */
    const paint = (value: string) =>
      value === 'none' || value.endsWith(', 0)') ? 'none' : value.startsWith('url') ? 'pattern' : 'plain';
    const lengths = (path: Element) => (path.getAttribute('d') ?? '').replace(/[^A-Za-z]/g, '');
    return spans.flatMap((span) => {
      const { kind, outcome = '', endpoint = '' } = (span as HTMLElement).dataset;
      const bar = span.closest('[data-testid=lane]')?.querySelector('[data-testid=span] .hl-shape');
      const top = (bar as SVGGraphicsElement).getBBox().y;
      const shapes = [...span.querySelectorAll<SVGGraphicsElement>('rect, path')].filter(
        (shape) => !shape.matches('.hl-hit, .hl-open'),
      );
      if (shapes.every((shape) => shape.getBBox().width < 12)) return [];
      const drawn = shapes.map((shape) => {
        const { fill, stroke, strokeDasharray: dashes, strokeWidth } = getComputedStyle(shape);
        const { y, height } = shape.getBBox();
        const outline = paint(stroke) === 'none' ? 'no outline' : `${dashes} ${strokeWidth}`;
        return [shape.tagName, lengths(shape), Math.round(y - top), Math.round(height), paint(fill), outline];
      });
      // Whether a signal was obeyed is told by what stands at its end.
      const { container, to } = (span as HTMLElement).dataset;
      const end = document.querySelector(
        `[data-testid=mark][data-container="${container}"][data-at="${to}"]:is([data-glyph=kill], [data-glyph=exit])`,
      );
      if (kind === 'stopping') drawn.push([(end as HTMLElement | null)?.dataset.glyph ?? 'nothing']);
      return [{ of: [kind, outcome, endpoint].join(' ').trim(), drawn: JSON.stringify(drawn) }];
    });
  });

/** Pastes a pod that fares otherwise than the one on show, and waits until its run is there. */
async function pasteAnother(page: Page, text: string): Promise<void> {
  const verdict = () => page.getByTestId('verdict').textContent();
  const before = await verdict();
  await paste(page, text);
  await expect.poll(verdict).not.toBe(before);
}

/** Pods for what the examples lack: hooks that fail or run on, and a deadline. */
const others = [
  samples.shortPreStop,
  samples.neverEnding,
  samples.preStop.replace('sleep 30', 'sleep 60').replace('workingDir: /work', 'command: [sleep, infinity]'),
  samples.preStopHttp,
  samples.probed,
  samples.shortPreStop.replace('sleep 4', 'sleep 4; exit 1'),
  samples.shortPreStop.replace('  containers:', '  activeDeadlineSeconds: 30\n  containers:'),
];

/** What the scenes must show, so that it is compared. */
const told = [
  ...['running', 'waiting', 'backoff', 'grace', 'exited', 'phase', 'deletion', 'deadline', 'probe', 'state'],
  ...['postStart ok', 'postStart failed', 'preStop ok', 'preStop failed', 'preStop abandoned'],
  ...[
    'hook-ignored ignored',
    'hook-ignored skipped',
    'preStop-detached killed',
    'stopping ok',
    'stopping killed',
  ],
  ...['endpoint  ready', 'endpoint  away', 'probe failed'],
];

/** A pod whose probes fail for a while. */
const unready = JSON.stringify({
  yaml: samples.probed,
  behaviour: { app: { probes: { readiness: [{ from: 0, to: 30, connection: 'refused' }] } } },
});

const scenes = [
  `?platform=kubernetes-1.36#1.${deflateRawSync(unready).toString('base64url')}`,
  '?example=bci-prestop&platform=kubernetes-1.36',
  '?example=bci-httpget&platform=baidu-bci',
  '?example=failing-poststart&platform=kubernetes-1.36',
  '?example=sidecar-order&platform=kubernetes-1.36',
  '?example=slow-poststart&platform=kubernetes-1.36',
  '?example=delete-during-poststart&platform=kubernetes-1.36',
];

describe('without colours', () => {
  test('every kind of span, and how it ended, has a look of its own', async ({ visit }) => {
    const looks = new Map<string, Set<string>>();
    const add = async (page: Page) => {
      await page.getByTestId('span').first().waitFor();
      await page.getByRole('button', { name: 'Beat', exact: true }).click();
      for (const { of, drawn } of await looksOf(page))
        looks.set(drawn, (looks.get(drawn) ?? new Set()).add(of));
    };
    for (const scene of scenes) await add(await visit(scene));
    const page = await visit('?example=bci-prestop&platform=kubernetes-1.36');
    for (const text of others) {
      await pasteAnother(page, text);
      await add(page);
    }
    // A version whose gate for such a hook is closed.
    const old = await visit('?example=bci-prestop&platform=kubernetes-1.29');
    await pasteAnother(old, samples.preStopSleep);
    await add(old);
    const seen = new Set([...looks.values()].flatMap((kinds) => [...kinds]));
    expect([...seen]).toEqual(expect.arrayContaining(told));
    expect([...looks.values()].map((kinds) => [...kinds]).filter((kinds) => kinds.length > 1)).toEqual([]);
  });
});
