import { expect, test } from 'vitest';
import { firstDraft } from './draft.ts';
import { history, historyOf } from './history.ts';

const begin = historyOf(firstDraft);

test('typing on is one step, and undo goes across editor and sliders', () => {
  const typed = ['a', 'ab', 'abc'].reduce((state, text) => history(state, { type: 'typed', text }), begin);
  const slid = history(typed, { type: 'behaviour', container: 'c01', chosen: { onTerm: 'ignore' } });
  const back = history(slid, { type: 'undo' });
  expect(back.now.text).toBe('abc');
  expect(back.now.behaviour).toEqual(typed.now.behaviour);
  expect(history(back, { type: 'undo' }).now).toBe(firstDraft);
  expect(history(back, { type: 'redo' }).now).toBe(slid.now);
});

test('a new change forgets what was undone', () => {
  const state = history(history(history(begin, { type: 'typed', text: 'a' }), { type: 'undo' }), {
    type: 'platform',
    platform: 'baidu-bci',
  });
  expect(history(state, { type: 'redo' })).toBe(state);
});

test('an edited example is no example any more', () => {
  expect(history(begin, { type: 'typed', text: 'a' }).now.example).toBeUndefined();
  expect(history(begin, { type: 'typed', text: firstDraft.text })).toBe(begin);
});
