// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell scripts
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScript } from './script.ts';

const read = (script: string, env = {}, isBash = false) => {
  const outcome = readScript(script, env, isBash);
  return outcome === undefined ? 'unread' : [outcome.seconds, outcome.exitCode, ...outcome.assumed];
};

describe('a script is followed in virtual time', () => {
  test.each([
    { of: 'a line', script: 'echo a && sleep 0.5; exit 3', is: [0.5, 3] },
    { of: 'a list', script: 'for i in 1 2 3; do sleep 2; done', is: [6, 0] },
    { of: 'a count', script: 'for i in $(seq 1 10); do sleep 1; done', is: [10, 0] },
    { of: 'while', script: 'i=0; while [ $i -lt 4 ]; do i=$((i+1)); sleep 1; done; exit $i', is: [4, 4] },
    { of: 'until', script: 'i=0; until [ "$i" -ge 3 ]; do i=$((i + 1)); sleep 2; done', is: [6, 0] },
    {
      of: 'break',
      script: 'while true; do sleep 1; i=$((i+1)); if [ $i = 3 ]; then break; fi; done',
      is: [3, 0],
    },
    { of: 'continue', script: 'for i in 1 2 3; do [ $i = 2 ] && continue; sleep 1; done', is: [2, 0] },
    { of: 'two loops', script: 'for i in 1 2; do for j in 1 2; do sleep 1; break 2; done; done', is: [1, 0] },
    { of: 'a function', script: 'f() { sleep $1; return 7; }; f 3', is: [3, 7] },
    { of: 'parameters', script: 'set -- a b c; for x; do sleep 1; done; shift; exit $#', is: [3, 2] },
    { of: 'background', script: 'sleep 9 & sleep 1', is: [1, 0] },
    { of: 'wait', script: 'sleep 9 & sleep 1; wait', is: [9, 0] },
    { of: 'wait for one', script: '(sleep 5; exit 4) & p=$!; sleep 9 & wait $p', is: [5, 4] },
    { of: 'kill', script: 'sleep 9 & kill $!; wait', is: [0, 0] },
    { of: 'a subshell', script: '(sleep 2; exit 5) || exit 6', is: [2, 6] },
    { of: 'a pipe', script: 'sleep 2 | sleep 3; false | true', is: [3, 0] },
    { of: 'a negation', script: '! false && sleep 3', is: [3, 0] },
    { of: 'if', script: 'if false; then sleep 1; elif true; then sleep 2; else sleep 3; fi', is: [2, 0] },
    { of: 'case', script: 'X=graceful; case "$X" in now) ;; gr*) sleep 4 ;; esac', is: [4, 0] },
    { of: 'timeout', script: 'timeout 10 sh -c "while true; do sleep 1; done"; exit $?', is: [10, 124] },
    {
      of: 'many timeouts',
      script: 'for i in $(seq 1 10); do timeout 5 sh -c "while true; do sleep 1; done"; done',
      is: [50, 124],
    },
    { of: 'trap', script: 'trap "sleep 2" EXIT; sleep 1; exit 5', is: [3, 5] },
    { of: 'a trap with its own end', script: 'trap "exit 3" EXIT; exit 1', is: [0, 3] },
    {
      of: 'set -e',
      script: 'set -e; f() { false; sleep 9; }; f || true; sleep 1; false; sleep 9',
      is: [10, 1],
    },
    { of: 'arithmetic', script: 'n=5; n=$((n * 2 - 3)); sleep $((n > 6 ? n : 1))', is: [7, 0] },
    { of: 'defaults', script: 'sleep ${W:-2}; : "${V:=3}"; sleep $V', is: [5, 0] },
    { of: 'pieces', script: 'X=12s; sleep ${X%s}', is: [12, 0] },
    { of: 'substitution', script: 'x=$(sleep 2; echo 5); sleep $x', is: [7, 0] },
    {
      of: 'output',
      script: 'x=$( (echo 4) ); y=$(echo 2 | (sleep 1; echo 3)); sleep $x; sleep $y',
      is: [8, 0],
    },
    {
      of: 'the clock',
      script: 'end=$(( $(date +%s) + 30 )); while [ $(date +%s) -lt $end ]; do sleep 1; done',
      is: [30, 0],
    },
    { of: 'eval', script: 'eval "sleep 2; false"', is: [2, 1] },
    { of: 'a heredoc', script: 'cat <<E >/dev/null\nsleep 5\nE\nsleep 1', is: [1, 0, 'cat'] },
    {
      of: 'bash',
      script: 'for i in {1..4}; do ((n++)); sleep 1; done; [[ $n == 4 ]] && sleep 1',
      isBash: true,
      is: [5, 0],
    },
    { of: 'no bash', script: 'for i in {1..4}; do sleep 1; done', is: [1, 0] },
    { of: 'C', script: 'for ((i = 0; i < 3; i++)); do sleep 1; done', isBash: true, is: [3, 0] },
  ])('$of: $script', ({ script, isBash, is }) => {
    expect(read(script, {}, isBash)).toEqual(is);
  });

  test.each([
    { script: 'sleep infinity' },
    { script: 'while true; do sleep 1; done' },
    { script: 'while :; do :; done' },
    { script: 'f() { f; }; f' },
    { script: 'sleep infinity & wait' },
    { script: 'tail -f /dev/null' },
    { script: 'while sleep 5; do :; done' },
  ])('one that never ends says so: $script', ({ script }) => {
    expect(read(script)).toEqual([null, 0]);
  });

  test.each([
    {
      script: 'nginx -s quit; while killall -0 nginx; do sleep 1; done',
      says: ['nginx -s quit', 'killall -0 nginx'],
    },
    {
      script: 'nginx -s quit || exit 1; while killall -0 nginx; do sleep 1; done',
      says: ['nginx -s quit', 'killall -0 nginx'],
    },
    { script: 'until curl -f localhost; do sleep 1; done', says: ['curl -f localhost'] },
    { script: 'while ! pgrep x; do sleep 1; done', says: ['pgrep x'] },
    { script: 'while true; do if ! pgrep x; then break; fi; sleep 1; done', says: ['pgrep x'] },
    { script: 'i=0; while [ $i -lt 9 ] && curl a; do sleep 1; done', says: ['curl a'] },
  ])('a wait for something unknown is over at once: $script', ({ script, says }) => {
    expect(read(script)).toEqual([0, 0, ...says]);
  });

  test.each([
    { script: 'sleep $DELAY' },
    { script: 'sleep $(cat /delay)' },
    { script: 'if true' },
    { script: 'sleep "5' },
    { script: 'n=$(nproc); for i in $(seq 1 $n); do sleep 1; done' },
    { script: 'select x in a b; do sleep 1; done' },
  ])('one that hangs on what only the machine knows is not read: $script', ({ script }) => {
    expect(read(script)).toBe('unread');
  });

  test('uses the variables of its container', () => {
    expect(read('sleep $DELAY', { DELAY: '7' })).toEqual([7, 0]);
    expect(read('unset DELAY; sleep ${DELAY:-1}', { DELAY: '7' })).toEqual([1, 0]);
  });

  test('never makes the reader throw', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        'sleep 1',
        ' && ',
        ' || ',
        '; ',
        ' | ',
        ' & ',
        '"',
        "'",
        '$x',
        '${x:-',
        '}',
        '$(',
        '$((',
        '))',
        ')',
        '(',
        '\n',
        '> f',
        'if ',
        'then ',
        'fi',
        'while true; do ',
        'done',
        'for i in 1 2; do ',
        'f() {',
        'break',
        'exit 2',
        'wait',
        'x=1',
        'case a in ',
        'a) ',
        ';;',
        'esac',
        'trap "f" EXIT',
        '[[ ',
        ' ]]',
        '[ $x ]',
        'set -e',
        'timeout 1 ',
        'sh -c "',
        '`',
        '<<E\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const outcome = readScript(pieces.join(' '), { y: '1' });
        expect(outcome?.seconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(outcome?.exitCode ?? 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);
});
