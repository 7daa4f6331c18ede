import { describe, expect, test } from 'vitest';
import { walls } from './architecture/rules.ts';
import { importsOf, sourceIn } from './architecture/source.ts';

const source = sourceIn('src');

describe('src', () => {
  test('was read', () => {
    expect(source.size).toBeGreaterThan(30);
    expect(importsOf(source).length).toBeGreaterThan(50);
    expect(importsOf(source)).toContainEqual({
      from: 'src/core/pod/pod.ts',
      to: 'src/core/time.ts',
      isOurs: true,
    });
  });

  for (const { name, brokenBy } of walls) {
    test(name, () => {
      expect(brokenBy(source)).toEqual([]);
    });
  }
});

describe('each wall falls over what breaks it, and no other does', () => {
  const planted = [
    { file: 'src/utils.ts', text: '', falls: 'no file stands outside the story' },
    {
      file: 'src/core/pod/a.ts',
      text: "import { run } from '../trace/index.ts';",
      falls: 'no room looks ahead',
    },
    {
      file: 'src/core/trace/a.ts',
      text: "export { x } from '../pod/pod.ts';",
      falls: 'a room is entered by its door',
    },
    {
      file: 'src/ui/timeline/a.tsx',
      text: "import { x } from '../editor/a.ts';",
      falls: 'a room is entered by its door',
    },
    {
      file: 'src/builder/a.ts',
      text: "import { x } from '../app/places.ts';",
      falls: 'a room is entered by its door',
    },
    {
      file: 'src/core/pod/a.ts',
      text: "import { a } from './a.ts';",
      falls: 'nothing imports itself in a circle',
    },
    {
      file: 'src/core/pod/a.ts',
      text: "import { useState } from 'react';",
      falls: 'core is pure: no React, no browser, no Node',
    },
    {
      file: 'src/core/pod/a.ts',
      text: "const { join } = await import('node:path');",
      falls: 'core is pure: no React, no browser, no Node',
    },
    {
      file: 'src/core/pod/a.ts',
      text: 'const now = Date.now();',
      falls: 'a run is a function of its scenario: no date, no chance, no stopwatch',
    },
    {
      file: 'src/app/a.ts',
      text: 'export const id = Math.random();',
      falls: 'a run is a function of its scenario: no date, no chance, no stopwatch',
    },
    { file: 'src/ui/editor/a.ts', text: 'setTimeout(draw, 100);', falls: 'real time lives in ui/playback' },
    {
      file: 'src/ui/editor/a.ts',
      text: "if (run.platform.id === 'x') draw();",
      falls: 'nobody asks which platform it is, only what it can do',
    },
    {
      file: 'src/core/lifecycle/a.ts',
      text: "const late = id !== 'baidu-bci';",
      falls: 'nobody asks which platform it is, only what it can do',
    },
    {
      file: 'src/ui/words/words.en.ts',
      text: "export const en = {\n  unsaid: 'Nothing',\n};\nconst is = event.unsaid;",
      falls: 'a page has no word that nobody says',
    },
    {
      file: 'src/core/words/en/pod.ts',
      text: "export const pod = {\n  'pod.unsaid': 'Nothing',\n};",
      falls: 'there is no sentence that nobody says',
    },
    { file: 'src/app/a.ts', text: 'let count = 0;', falls: 'a module keeps no state' },
  ];

  test.each(planted)('$text in $file', ({ file, text, falls }) => {
    const house = new Map([[file, text]]);
    const fallen = walls.filter(({ brokenBy }) => brokenBy(house).length > 0).map(({ name }) => name);
    expect(fallen).toEqual([falls]);
  });

  const harmless = [
    { file: 'src/ui/playback/a.ts', text: 'requestAnimationFrame(draw);' },
    { file: 'src/ui/editor/a.ts', text: '// setTimeout(draw) would be late\nconst words = "a Date";' },
    { file: 'src/core/lifecycle/clock.ts', text: 'export const clock = { setTimeout(fire) {} };' },
    {
      file: 'src/core/trace/a.ts',
      text: "import { x } from '../pod/index.ts';\nimport { setup } from 'xstate';",
    },
    { file: 'src/app/App.tsx', text: "import './app.css';\nfunction f() {\n  let x = 1;\n}" },
  ];

  test.each(harmless)('none over $text in $file', ({ file, text }) => {
    const house = new Map([[file, text]]);
    expect(walls.flatMap(({ brokenBy }) => brokenBy(house))).toEqual([]);
  });
});
