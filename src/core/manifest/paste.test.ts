import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanedPaste } from './index.ts';

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web

spec:
  containers:
  - name: c01
    image: nginx
    ports:
    - containerPort: 8080
`;

/** The text as a page with line numbers gives it to the clipboard. */
const numbered = (text: string, start: number, mark: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line, index) => `${start + index}${mark}${line}`)
    .join('\n');

describe('a paste with line numbers', () => {
  test.each([
    { mark: '' },
    { mark: ' ' },
    { mark: '\t' },
    { mark: '  ' },
    { mark: '. ' },
    { mark: '| ' },
    { mark: ':' },
    { mark: '\u00a0' },
  ])('set off by "$mark" comes out clean', ({ mark }) => {
    expect(cleanedPaste(numbered(pod, 1, mark))).toBe(pod);
  });

  test('loses the heading before and the prose behind', () => {
    const page = `Plain Text\n${numbered(pod, 1, '')}\n\npreStop\n\n\u5728\u5bb9\u5668\u88ab\u7ec8\u6b62\u4e4b\u524d\uff0c\u6b64\u56de\u8c03\u4f1a\u88ab\u8c03\u7528\u3002\n`;
    expect(cleanedPaste(page)).toBe(pod);
  });

  test('of several samples becomes several documents', () => {
    const page = `One\n${numbered(pod, 1, '')}\nTwo\n${numbered(pod, 1, '')}\n`;
    expect(cleanedPaste(page)).toBe(`${pod}---\n${pod}`);
  });

  test('may have numbers set flush right, blank lines between and Windows line ends', () => {
    const page = numbered(pod, 95, ' ')
      .split('\n')
      .map((line) => line.padStart(line.startsWith('9') ? line.length + 1 : 0))
      .join('\r\n\r\n');
    expect(cleanedPaste(page)).toBe(pod);
  });

  test('may be a part of a manifest', () => {
    const part = '    lifecycle:\n      preStop:\n        exec:\n          command: ["sleep", "30"]\n';
    expect(cleanedPaste(numbered(part, 43, ''))).toBe(
      'lifecycle:\n  preStop:\n    exec:\n      command: ["sleep", "30"]\n',
    );
  });

  test('keeps numbers that belong to the text', () => {
    const text = 'kind: Pod\nspec:\n- 1\n- 2\n';
    expect(cleanedPaste(numbered(text, 9, ''))).toBe(text);
  });

  test('comes out as it was, whatever the manifest and the first number', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    const line = fc
      .tuple(fc.nat(4), fc.boolean(), word, fc.oneof(word, fc.nat().map(String)))
      .map(([depth, item, key, value]) => `${'  '.repeat(depth)}${item ? '- ' : ''}${key}: ${value}`);
    const text = fc.array(line, { minLength: 3 }).map((lines) => `kind: Pod\n${lines.join('\n')}\n`);
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom('', ' ', '\t', '. '),
        (yaml, start, mark) => {
          expect(cleanedPaste(numbered(yaml, start, mark))).toBe(yaml);
          expect(cleanedPaste(yaml)).toBe(undefined);
        },
      ),
    );
  });
});

describe('nothing is cleaned', () => {
  test.each([
    { what: 'a manifest', text: pod },
    { what: 'an empty text', text: '' },
    { what: 'prose with numbers', text: '1. First\n2. Then\n3. Last\n' },
    { what: 'a mapping with numbers for keys', text: '1: a\n2: b\n3: c\n' },
    { what: 'a list', text: '- 1\n- 2\n- 3\n' },
    {
      what: 'a manifest with a numbered text in it',
      text: 'kind: ConfigMap\ndata:\n  steps: |\n    1 name: a\n    2 image: b\n    3 spec: c\n',
    },
    { what: 'numbers that skip', text: '1kind: Pod\n3spec:\n5  a: b\n' },
  ])('in $what', ({ text }) => {
    expect(cleanedPaste(text)).toBe(undefined);
  });

  test('and nothing throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('\n', '1', '2', '3', 'kind: Pod\n', '\n1a:\n2b:\n3 name: c\n'),
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void cleanedPaste(pieces.join(''))));
  });
});
