import { admission } from '../src/core/rules/en/admission.ts';
import { backOff } from '../src/core/rules/en/back-off.ts';
import { baiduBci } from '../src/core/rules/en/baidu-bci.ts';
import { bciAssumptions } from '../src/core/rules/en/bci-assumptions.ts';
import { corrections } from '../src/core/rules/en/corrections.ts';
import { deletion } from '../src/core/rules/en/deletion.ts';
import { endpoints } from '../src/core/rules/en/endpoints.ts';
import { exits } from '../src/core/rules/en/exits.ts';
import { fields } from '../src/core/rules/en/fields.ts';
import { grace } from '../src/core/rules/en/grace.ts';
import { hookExecution } from '../src/core/rules/en/hook-execution.ts';
import { hookHandlers } from '../src/core/rules/en/hook-handlers.ts';
import { hookline } from '../src/core/rules/en/hookline.ts';
import { kubeletEvents } from '../src/core/rules/en/kubelet-events.ts';
import { platforms } from '../src/core/rules/en/platforms.ts';
import { postStart } from '../src/core/rules/en/post-start.ts';
import { probeKills } from '../src/core/rules/en/probe-kills.ts';
import { probes } from '../src/core/rules/en/probes.ts';
import { sidecars } from '../src/core/rules/en/sidecars.ts';
import { startup } from '../src/core/rules/en/startup.ts';
import { surprises } from '../src/core/rules/en/surprises.ts';
import { triggers } from '../src/core/rules/en/triggers.ts';
import type { RuleId } from '../src/core/rules/rule-id.ts';
import { zh } from '../src/core/rules/zh/index.ts';

/** The topics in the order a reader meets them. */
const topics = [
  ['Fields that decide the timing', fields],
  ['Handlers, and hooks that get lost', hookHandlers],
  ['What the API server needs', admission],
  ['Starting', startup],
  ['After a postStart hook', postStart],
  ['How a hook runs', hookExecution],
  ['Probes', probes],
  ['What a failed probe does', probeKills],
  ['Processes that end by themselves, and phases', exits],
  ['Back-off', backOff],
  ['Services', endpoints],
  ['Deleting', deletion],
  ['The grace period', grace],
  ['What brings the end', triggers],
  ['Sidecars', sidecars],
  ['Events', kubeletEvents],
  ['Surprises', surprises],
  ['What the recordings corrected', corrections],
  ['Baidu BCI', baiduBci],
  ['Baidu BCI, assumed', bciAssumptions],
  ['Other releases and platforms', platforms],
  ['What Hookline assumes', hookline],
] as const;

const head = `# Rules

What Hookline knows of the lifecycle, with an id and a source for each claim: what runs cite, and what they take for granted. Where recordings of the real kubelet and the public documentation
differ, the rule says what was recorded. Generated from \`src/core/rules\` by \`npx vitest run tests/rules-doc.test.ts -u\`.
`;

/** The page `docs/rules.md`, as the rules are now. */
export const rulesDoc = (): string => [head, ...topics.map(sectionOf)].join('\n');

function sectionOf([title, rules]: (typeof topics)[number]): string {
  const rows = Object.entries(rules).map(
    ([id, { en, source, place }]) =>
      `| <a id="${id}"></a>${id} | ${cell(en)}<br>${cell(zh[id as RuleId])} | [${cell(place)}](${source}) |`,
  );
  return [`## ${title}\n`, '| id | rule | source |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
