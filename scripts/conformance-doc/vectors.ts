import { beyond, sections, validation, vectors } from '../../tests/vectors/index.ts';
import { tableOf } from './table.ts';

const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

/** What the test vectors cover, which of them a recording corrected, and what is beyond a run. */
export const vectorsSection = (): string => `## Test vectors

${idsOf([...vectors, ...validation]).size} scenarios were written down from the source code before anything was simulated, each with the whole list of what must happen and when, on an
idealised kubelet that notices everything at once. All of them are met, whole lists compared.

${tableOf(
  ['about', 'vectors'],
  [
    ...Object.entries(sections).map(([name, rows]) => [name, idsOf(rows).size]),
    ['What the API server takes and refuses', idsOf(validation).size],
  ],
)}

Recordings corrected some of them:

${vectors.flatMap(({ id, corrected }) => (corrected ? [`- ${id}: ${corrected}`] : [])).join('\n')}

Beyond what one run of one pod can show:

${beyond.map(({ id, what }) => `- ${id}: ${what}.`).join('\n')}
`;
