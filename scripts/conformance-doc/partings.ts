import { pages, partings } from './public-docs.ts';
import { linkTo, tableOf } from './table.ts';

/** Where the recordings and the public documentation part. */
export const partingsSection = (): string => `## Where the kubelet and its documentation part

What is recorded counts here. All cases are of 1.36.2; most of them were recorded on every release.

${tableOf(
  ['the documentation says', 'recorded', 'cases', 'rules'],
  partings.map(({ documented, page, recorded, cases, rules }) => [
    `${documented} ([page](${pages[page]}))`,
    recorded,
    cases.map(linkTo).join(', '),
    rules.map((rule) => `[${rule}](rules.md#${rule})`).join(', '),
  ]),
)}
`;
