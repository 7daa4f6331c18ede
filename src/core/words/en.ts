import { alternatives } from './en/alternatives.ts';
import { assumptions } from './en/assumptions.ts';
import { behaviour } from './en/behaviour.ts';
import { findings } from './en/findings.ts';
import { fixes } from './en/fixes.ts';
import { flip } from './en/flip.ts';
import { link } from './en/link.ts';
import { lists } from './en/lists.ts';
import { manifest } from './en/manifest.ts';
import { marks } from './en/marks.ts';
import { matrix } from './en/matrix.ts';
import { platformFindings } from './en/platform-findings.ts';
import { pod } from './en/pod.ts';
import { simulate } from './en/simulate.ts';
import { spans } from './en/spans.ts';
import { verdict } from './en/verdict.ts';

/** Every sentence of the core in English. */
export const english = {
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
} as const;
