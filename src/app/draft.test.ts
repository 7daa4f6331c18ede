import { expect, test } from 'vitest';
import { changed, firstDraft, fromShared, readDraft, storeDraft, toShared } from './draft.ts';
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

test('storing a draft keeps another text that stands there, not the steps on the way', () => {
  const stored = new Map<string, unknown>();
  const memory = {
    read: (key: string) => stored.get(key),
    write: (key: string, value: unknown) => void stored.set(key, value),
  };
  storeDraft(memory, { yaml: 'own 1' }, { yaml: '' });
  storeDraft(memory, { yaml: 'own 2' }, { yaml: 'own 1' });
  expect(Object.fromEntries(stored)).toEqual({ draft: { yaml: 'own 2' } });
  storeDraft(memory, { yaml: 'sent 1' }, { yaml: 'sent' });
  storeDraft(memory, { yaml: 'sent 2' }, { yaml: 'sent 1' });
  expect(Object.fromEntries(stored)).toEqual({ draft: { yaml: 'sent 2' }, former: { yaml: 'own 2' } });
});
