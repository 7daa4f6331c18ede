import { expect, test } from 'vitest';
import { simulate } from '../core/simulate.ts';
import { itemAt } from '../ui/editor/index.ts';
import { exampleOf } from './examples/index.ts';

test.each(['kubernetes-1.36', 'baidu-bci'])('the text of a hook decides the hook on %s', (platform) => {
  const text = exampleOf('bci-prestop')?.text ?? '';
  const item = itemAt(simulate(text, { platform }), text.indexOf('preStop:') + 3);
  expect(item?.type === 'span' && item.span.kind).toBe('preStop');
});
