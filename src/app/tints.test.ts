import { expect, test } from 'vitest';
import { simulate } from '../core/simulate.ts';
import { itemAt } from '../ui/editor/index.ts';
import { exampleOf } from './examples/index.ts';

test.each(['kubernetes-1.36', 'baidu-bci'])('the text of a hook decides the hook on %s', (platform) => {
  const text = exampleOf('bci-prestop')?.text ?? '';
  const hook = text.indexOf('preStop:');
  // In the word, at its beginning, and at the beginning of its line.
  for (const caret of [hook + 3, hook, text.lastIndexOf('\n', hook) + 1]) {
    const item = itemAt(simulate(text, { platform }), text, caret);
    expect(item?.type === 'span' && item.span.kind).toBe('preStop');
  }
});
