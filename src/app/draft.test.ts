import { describe, expect, test } from 'vitest';
import { changed, firstDraft, formerOf, fromShared, readDraft, storeDraft, toShared } from './draft.ts';
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

describe('storing a draft', () => {
  const remembering = () => {
    const stored = new Map<string, unknown>();
    const memory = {
      read: (key: string) => stored.get(key),
      write: (key: string, value: unknown) => void stored.set(key, value),
    };
    return { memory, stored: () => Object.fromEntries(stored) };
  };
  const own = { yaml: 'kind: Pod\nmetadata: {name: own}\n' };
  const sent = { yaml: 'spec:\n  containers: [{name: sent}]\n' };
  const edited = ({ yaml }: { yaml: string }) => ({ yaml: `${yaml}# 2\n` });

  test('keeps another text that stands there, not the steps on the way', () => {
    const { memory, stored } = remembering();
    storeDraft(memory, own, { yaml: '' });
    storeDraft(memory, edited(own), own);
    expect(stored()).toEqual({ draft: edited(own) });
    expect(formerOf(memory, edited(own))).toBeUndefined();
    expect(formerOf(memory, sent)?.text).toBe(edited(own).yaml);
    storeDraft(memory, edited(sent), sent);
    expect(stored()).toEqual({ draft: edited(sent), former: edited(own) });
    expect(formerOf(memory, edited(sent))?.text).toBe(edited(own).yaml);
  });

  test('keeps a text that made way for another, however that was written', () => {
    const { memory, stored } = remembering();
    for (const [before, draft] of [
      [own, { yaml: '' }],
      [{ yaml: '' }, { yaml: 's' }],
      [{ yaml: 's' }, sent],
    ] as const)
      storeDraft(memory, draft, before);
    expect(stored()).toEqual({ draft: sent, former: own });
    storeDraft(memory, own, sent);
    expect(stored()).toEqual({ draft: own, former: sent });
  });

  test('keeps no example', () => {
    const { memory, stored } = remembering();
    const [first, second] = examples.map(({ text }) => ({ yaml: text }));
    if (!first || !second) throw new Error('There are examples.');
    storeDraft(memory, own, first);
    storeDraft(memory, first, own);
    storeDraft(memory, second, first);
    expect(stored()).toEqual({ draft: second, former: own });
  });
});
