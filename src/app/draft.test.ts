import { expect, test } from 'vitest';
import { changed, firstDraft, fromShared, readDraft, toShared } from './draft.ts';
import { examples } from './examples/index.ts';

const chosen = { ...firstDraft, behaviour: { c01: { onTerm: 'ignore' as const } } };

test('editing the text keeps what was chosen for it', () => {
  const text = firstDraft.text.replace('sleep 30', 'sleep 20');
  expect(changed(chosen, { type: 'typed', text })).toMatchObject({ text, behaviour: chosen.behaviour });
});

test('another manifest brings nothing of what was chosen for the one before', () => {
  const text = 'kind: Pod\nspec: {containers: [{name: c01, image: x}]}\n';
  expect(changed(chosen, { type: 'typed', text })).toMatchObject({
    text,
    behaviour: {},
    stimulus: undefined,
  });
});

test.each(examples.map((example) => ({ example })))(
  '$example.id survives memory and links',
  ({ example }) => {
    const draft = changed(firstDraft, {
      type: 'opened',
      draft: {
        ...firstDraft,
        text: example.text,
        behaviour: example.behaviour ?? {},
        stimulus: example.stimulus,
        example: example.id,
      },
    });
    expect(readDraft(JSON.parse(JSON.stringify(toShared(draft))))).toEqual(draft);
    expect(fromShared(toShared(draft))).toEqual({ ...draft, example: undefined });
  },
);

test.each([undefined, null, 3, 'x', {}, { yaml: 3 }, []])('%j in the memory is no draft', (stored) => {
  expect(readDraft(stored)).toBeUndefined();
});
