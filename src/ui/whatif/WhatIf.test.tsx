import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { dialsOf } from '../../core/flip/index.ts';
import { simulate } from '../../core/simulate.ts';
import { ms } from '../../core/time.ts';
import { WhatIf } from './WhatIf.tsx';

const yaml = `kind: Pod
metadata: { name: p }
spec:
  containers:
    - { name: c01, image: a, livenessProbe: { exec: { command: [a] } } }
    - { name: c02, image: a }`;
const options = {};

const markupOf = (text: string) =>
  renderToStaticMarkup(
    <WhatIf
      yaml={text}
      options={options}
      run={simulate(text, options)}
      textNow={() => text}
      onEdit={() => undefined}
      onBehaviour={() => undefined}
      onStimulus={() => undefined}
    />,
  );

test('every dial has its row, and every container that serves its race', () => {
  const markup = markupOf(yaml);
  const rows = [...markup.matchAll(/data-dial="([^"]*)"/g)].map(([, id]) => id);
  expect(rows.toSorted()).toEqual(
    dialsOf(yaml, options, ms(5000))
      .map(({ id }) => id)
      .sort(),
  );
  expect([...markup.matchAll(/data-lost="(\d+)/g)].map(([, lost]) => lost)).toEqual(['4', '4']);
});

test('a text that is refused has nothing to turn', () => {
  expect(markupOf('kind: Pod\nspec: {}')).not.toContain('data-dial');
});
