import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifest, sentenceOf } from './index.ts';

/** What the first error says, and the text it points at. */
const trouble = (text: string) => {
  const read = readManifest(text);
  if (read.ok) return [];
  return read.errors.map(({ field, type, text: words, range = [0, 0] }) => {
    expect([field, type]).toEqual(['', 'Malformed']);
    return [words?.key.replace('manifest.', ''), text.slice(...range)];
  });
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const bomb = (width: number) =>
  letters
    .map((name, index) => {
      const entry = index === 0 ? 'x' : `*${letters[index - 1]}`;
      return `${name}: &${name} [${Array(width).fill(entry).join(', ')}]`;
    })
    .join('\n');

/** Each mapping merges the one before twice, and doubles what there is to look through. */
const mergeBomb = (levels: number) =>
  letters
    .slice(0, levels)
    .map((name, index) => {
      const before = letters[index - 1];
      return `${name}: &${name} {${index === 0 ? 'x: 1' : `<<: [*${before}, *${before}]`}}`;
    })
    .join('\n');

describe('a text that cannot be read says why, at the place', () => {
  test.each([
    { text: '', says: 'empty', at: '' },
    { text: '# only words\n', says: 'empty', at: '#' },
    { text: 'a:\n\tb: 1', says: 'tab', at: '\t' },
    { text: 'a:\n  b: 1\n\tc: 2', says: 'tab', at: '\t' },
    { text: 'kind: Pod\nname\uff1aweb', says: 'full-width-colon', at: '\uff1a' },
    { text: 'kind\uff1aPod\nmetadata\uff1a', says: 'full-width-colon', at: '\uff1a' },
    { text: 'a: ["x"\uff0c"y"]', says: 'look-alike', at: '\uff0c' },
    { text: 'a: \uff3b"x"]', says: 'look-alike', at: '\uff3b' },
    { text: 'kind:Pod\nspec: {}', says: 'colon-space', at: 'kind:' },
    { text: 'apiVersion:v1\nkind:Pod', says: 'colon-space', at: 'apiVersion:' },
    { text: 'a: b: c', says: 'second-colon', at: ':' },
    { text: 'a: @b', says: 'needs-quotes', at: '@' },
    { text: 'a: "x\nb: c', says: 'unclosed', at: '"' },
    { text: 'a: "x', says: 'unclosed', at: '"' },
    { text: "a: 'x\n  y", says: 'unclosed', at: "'" },
    { text: 'a: [1, {b: 2}', says: 'unclosed', at: '[' },
    { text: '{"a": 1 "b": 2}', says: 'comma', at: ':' },
    { text: 'a:\n   b: 1\n  c: 2', says: 'indentation', at: 'c:' },
    { text: '- a\nb: c', says: 'indentation', at: 'b:' },
    { text: 'name: {{ .Values.name }}', says: 'template', at: '{{' },
    { text: '{{- if .x }}\na: 1', says: 'template', at: '{{' },
    { text: 'a: 1\nimage nginx:1.25\n', says: 'colon', at: 'image' },
    { text: 'a:\n- b: 1\n  image ["a"]\n- b: 2', says: 'colon', at: 'image' },
    { text: 'kind: Pod\nspec\n  a: b\n', says: 'colon', at: 'spec' },
    { text: 'kind Pod\nspec:\n  a: b\n', says: 'colon', at: 'kind' },
    { text: 'a:\n- b: 1\n  %x', says: 'needs-quotes', at: '%' },
    { text: '%x\na: b', says: 'needs-quotes', at: '%' },
    { text: 'a: [a, |, b]', says: 'needs-quotes', at: '|' },
    { text: 'a: {% if x %}', says: 'template', at: '{%' },
    { text: '{% if x %}\na: b', says: 'template', at: '{%' },
    { text: 'a: !!binary aGk=', says: 'tag', at: '!!binary' },
    { text: 'a: *b', says: 'unknown-alias', at: 'b' },
    { text: 'a: &x [1, *x]', says: 'alias-loop', at: '*x' },
    { text: 'kind: Pod\na: {{ .Values.a }}', says: 'template', at: '{{' },
    { text: 'a: 1\n? [a]\n: b', says: 'key', at: '[a]' },
    { text: 'a: 1\n? {a: b}\n: b', says: 'key', at: '{a:' },
    { text: 'a: &x [1]\n? *x\n: b', says: 'key', at: '*x' },
    { text: 'a: 1 # b: c\n: b', says: 'key', at: ':' },
    { text: 'a: 1\n~: a', says: 'key', at: '~:' },
    { text: 'a: 1\nb: [.inf]', says: 'no-number', at: '.inf' },
    { text: 'a: -.Inf # b', says: 'no-number', at: '-.Inf' },
    { text: 'a: .nan', says: 'no-number', at: '.nan' },
    { text: 'a: b\u0000', says: 'unprintable', at: '\u0000' },
    { text: [...'kind: Pod'].join('\u0000'), says: 'utf-16', at: '\u0000i' },
    { text: `\ufffd\ufffd\u0000${[...'kind: Pod'].join('\u0000')}`, says: 'utf-16', at: '\u0000k' },
    { text: 'a\u0000bc', says: 'unprintable', at: '\u0000bc' },
    { text: '['.repeat(101), says: 'depth', at: '[' },
    { text: mergeBomb(26), says: 'unfolded', at: mergeBomb(26) },
    { text: Array(100).fill(mergeBomb(12)).join('\n---\n'), says: 'unfolded', at: mergeBomb(12) },
    { text: mergeBomb(12), says: 'no-kind', at: 'a: &a {x: 1}' },
    { text: bomb(2), says: 'unfolded', at: bomb(2) },
    { text: bomb(9), says: 'unfolded', at: bomb(9) },
    { text: `a: ${'x'.repeat(300_000)}`, says: 'too-long', at: 'a' },
    { text: 'hello there', says: 'not-a-mapping', at: 'hello there' },
    { text: '- a\n- b', says: 'not-a-mapping', at: '- a' },
    { text: 'containers:\n- name: a', says: 'no-kind', at: 'containers:' },
    { text: 'a: 1\nkind: Service\n---\nkind: ConfigMap', says: 'no-workload', at: 'kind: Service' },
    { text: '1kind: Pod\n2spec:\n3  containers: []', says: 'line-numbers', at: '1kind: Pod' },
  ])('$says: $text', ({ text, says, at }) => {
    expect(trouble(text).map(([key, place]) => [key, place?.slice(0, at.length || 1)])).toEqual([[says, at]]);
  });

  test('in the words of Go, where it is Go that cannot', () => {
    const said = ['.inf', '-.INF', '.NaN'].map((value) => {
      const read = readManifest(`a: ${value}`);
      return read.ok ? '' : read.errors[0]?.text?.params?.said;
    });
    expect(said).toEqual(['+Inf', '-Inf', 'NaN'].map((name) => `json: unsupported value: ${name}`));
  });

  test('the first of several slips on a line', () => {
    const text = 'kind: Pod\nimage\uff1anginx\uff1a1.25';
    const read = readManifest(text);
    expect(read.ok ? [] : read.errors.map(({ range = [0, 0] }) => text.slice(range[0]))).toEqual([
      '\uff1anginx\uff1a1.25',
    ]);
  });

  test('in one sentence', () => {
    const read = readManifest('kind: Service\n---\nkind: ConfigMap');
    expect(read.ok ? [] : read.errors.map(sentenceOf)).toEqual([
      'No pod is found in here, only Service and ConfigMap. What has a pod: Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, ReplicationController, Job, CronJob and PodTemplate.',
    ]);
  });
});

describe('a slip that does not stop the reading is a remark', () => {
  test.each([
    { text: 'kind: Pod\nspec:\n\u00a0\u00a0a: 1', id: 'no-break-space', at: '\u00a0\u00a0' },
    { text: 'kind: Pod\nspec: {a:\u3000b}', id: 'no-break-space', at: '\u3000' },
    { text: 'kind: Pod\na: [\u201csh\u201d, x]', id: 'look-alike', at: '\u201c' },
    { text: 'kind: Pod\na:\n- name\uff1aweb', id: 'look-alike', at: '\uff1a' },
  ])('$id in $text', ({ text, id, at }) => {
    const read = readManifest(text);
    const found = read.ok ? read.value.remarks : [];
    expect(found.map((remark) => [remark.id, text.slice(...(remark.range ?? [0, 0]))])).toEqual([[id, at]]);
  });

  test('but Chinese in comments and values is none', () => {
    const read = readManifest(
      'kind: Pod # \u8bf4\u660e\uff1a\u201c\u597d\u201d\na: \u4f60\u597d\uff1a\u201c\u597d\u201d\uff0c\u518d\u89c1',
    );
    expect(read.ok && read.value.remarks).toEqual([]);
  });

  test('and the value behind a no-break space is read', () => {
    const read = readManifest('kind: Pod\nmetadata:\n\u00a0\u00a0name: a');
    expect(read.ok && read.value.name).toBe('a');
  });
});

test('no text makes the reader throw, and every error points into the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '\n',
      '  ',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '|\n',
      '&a ',
      '*a',
      '<<: ',
      '#',
      '---\n',
      'kind: Pod\n',
      '!x ',
      '\t',
      '1',
      '\uff1a',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const read = readManifest(text);
        const places = read.ok ? read.value.remarks : read.errors;
        for (const { range = [0, 0] } of places) {
          expect(range[0]).toBeLessThanOrEqual(range[1]);
          expect(range[1]).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
