import { expect, test } from 'vitest';
import { draftOf, firstDraft } from './draft.ts';
import { exampleOf } from './examples/index.ts';
import { outcomeOf } from './outcome.ts';
import { createGathering, piecesOf } from './pieces.ts';

const crowd = `kind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n${Array.from({ length: 120 }, (_, i) => `  - {name: c${i}, image: x}\n`).join('')}`;
const sidecars = exampleOf('sidecar-order');
const outcomes = [
  outcomeOf({ ...firstDraft, text: crowd }),
  outcomeOf({ ...firstDraft, text: 'kind: [' }),
  ...(sidecars ? [outcomeOf(draftOf(sidecars))] : []),
];

test('what is gathered is what was cut, one outcome after the other, to the byte', () => {
  const gather = createGathering();
  for (const outcome of outcomes) {
    const gathered = [...piecesOf(outcome)].map((piece) => gather(structuredClone(piece)));
    expect(gathered.slice(0, -1).every((each) => each === undefined)).toBe(true);
    expect(JSON.stringify(gathered.at(-1))).toBe(JSON.stringify(outcome));
  }
});

test('no piece of a large outcome is large', () => {
  const [outcome] = outcomes;
  if (!outcome) throw new Error('No outcome.');
  const sizes = [...piecesOf(outcome)].map((piece) => JSON.stringify(piece).length);
  expect(sizes.length).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThan(JSON.stringify(outcome).length / 2);
});
