import type { english } from './en.ts';
import { alternatives } from './zh/alternatives.ts';
import { assumptions } from './zh/assumptions.ts';
import { behaviour } from './zh/behaviour.ts';
import { findings } from './zh/findings.ts';
import { fixes } from './zh/fixes.ts';
import { flip } from './zh/flip.ts';
import { link } from './zh/link.ts';
import { lists } from './zh/lists.ts';
import { manifest } from './zh/manifest.ts';
import { marks } from './zh/marks.ts';
import { matrix } from './zh/matrix.ts';
import { platformFindings } from './zh/platform-findings.ts';
import { pod } from './zh/pod.ts';
import { simulate } from './zh/simulate.ts';
import { spans } from './zh/spans.ts';
import { verdict } from './zh/verdict.ts';

/** Every sentence of the core in Chinese, key by key. */
export const chinese: Record<keyof typeof english, string> = {
  ...alternatives,
  ...assumptions,
  ...findings,
  ...fixes,
  ...flip,
  ...link,
  ...lists,
  ...manifest,
  ...behaviour,
  ...platformFindings,
  ...matrix,
  ...pod,
  ...spans,
  ...marks,
  ...verdict,
  ...simulate,
};
