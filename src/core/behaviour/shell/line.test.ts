// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are shell scripts
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOutcome } from './command.ts';
import { readLine } from './line.ts';

const read = (script: string, env = {}) => {
  const outcome = readLine(script, env);
  return outcome === undefined ? 'unread' : [outcome.seconds, outcome.exitCode, ...outcome.assumed];
};

describe('a plain shell line', () => {
  test.each([
    { line: 'sleep 30', is: [30, 0] },
    { line: 'echo preStop hook > /tmp/termination-log && sleep 30', is: [30, 0] },
    { line: 'sleep 1.5; sleep 2', is: [3.5, 0] },
    { line: 'sleep 5 10', is: [15, 0] },
    { line: 'sleep 1m', is: [60, 0] },
    { line: 'sleep 2h; sleep 1d', is: [93_600, 0] },
    { line: '/bin/sleep .5s', is: [0.5, 0] },
    { line: 'sleep infinity', is: [null, 0] },
    { line: 'sleep infinity; sleep 5', is: [null, 0] },
    { line: 'sleep', is: [0, 1] },
    { line: 'sleep ten', is: [0, 1] },
    { line: 'sleep 5\nsleep 5 # the rest\n\n# end\nexit 3', is: [10, 3] },
    { line: 'true && sleep 5', is: [5, 0] },
    { line: 'false && sleep 5', is: [0, 1] },
    { line: 'false || sleep 5', is: [5, 0] },
    { line: 'true || sleep 5; sleep 1', is: [1, 0] },
    { line: 'false && sleep 5 || sleep 2', is: [2, 0] },
    { line: 'exit 4; sleep 5', is: [0, 4] },
    { line: 'false; exit', is: [0, 1] },
    { line: 'exec sleep 5; sleep 9', is: [5, 0] },
    { line: 'sleep 2 | sleep 3; sleep 1', is: [4, 0] },
    { line: 'false | true', is: [0, 0] },
    { line: 'true | false', is: [0, 1] },
    { line: 'false && sleep 5 | sleep 6', is: [0, 1] },
    { line: 'set -e; false; sleep 5', is: [0, 1] },
    { line: 'set -e; false || true; sleep 5', is: [5, 0] },
    { line: 'timeout 5 sleep 30', is: [5, 124] },
    { line: 'timeout -k 5 1m sleep 30', is: [30, 0] },
    { line: 'timeout 5 sleep infinity', is: [5, 124] },
    { line: 'nohup sleep 3 >/dev/null 2>&1', is: [3, 0] },
    { line: 'A=1 env B=2 sleep 3', is: [3, 0] },
    { line: 'sh -c "sleep 3; exit 2"', is: [3, 2] },
    { line: 'echo \'sleep 9; sleep 9\' "&& sleep 9" \\; && sleep 1', is: [1, 0] },
    { line: 'echo "$HOSTNAME $(date)" && sleep 5', is: [5, 0] },
    { line: '[ 1 -eq 2 ] || sleep 5', is: [5, 0] },
    { line: 'tail -f /var/log/x', is: [null, 0] },
  ])('$line', ({ line, is }) => {
    expect(read(line)).toEqual(is);
  });

  test.each([
    { line: 'nginx -s quit; sleep 5', is: [5, 0, 'nginx -s quit'] },
    { line: 'curl -X POST "localhost/bye" && sleep 5', is: [5, 0, 'curl -X POST "localhost/bye"'] },
    { line: '[ -f /tmp/ready ] && sleep 5', is: [5, 0, '[ -f /tmp/ready ]'] },
    { line: '[ -n "$X" ] && sleep 5', is: [5, 0, '[ -n "$X" ]'] },
    { line: 'kill -QUIT $(cat /run/nginx.pid) && sleep 5', is: [5, 0, 'kill -QUIT $(cat /run/nginx.pid)'] },
    { line: '$CMD now', is: [0, 0, '$CMD now'] },
  ])('takes what it does not know for done, and names it: $line', ({ line, is }) => {
    expect(read(line)).toEqual(is);
  });

  test.each([
    { line: 'sleep $DELAY', env: { DELAY: '7' }, is: [7, 0] },
    { line: 'sleep "${DELAY}s"', env: { DELAY: '7' }, is: [7, 0] },
    { line: 'sleep ${DELAY:-5}', env: {}, is: [5, 0] },
    { line: 'sleep ${DELAY:-5}', env: { DELAY: '7' }, is: [7, 0] },
  ])('uses the variables of its container: $line is $is', ({ line, env, is }) => {
    expect(read(line, env)).toEqual(is);
  });

  test.each([
    'sleep $DELAY',
    'while true; do sleep 1; done',
    'for i in 1 2; do sleep 1; done',
    'f() { sleep 1; }; f',
    'sleep 5 &',
    'sleep 5 & wait',
    'if true; then sleep 1; fi',
    '(sleep 5)',
    '! sleep 5',
    'x=5; sleep $x',
    'sleep $(cat n)',
    'sleep `cat n`',
    'echo $(sleep 5)',
    'cat <<END\nsleep 5\nEND',
    'trap "sleep 5" EXIT',
    'eval sleep 5',
    'sleep 5 &&',
    '&& sleep 5',
    '"sleep 5',
    "echo 'it",
    'a && || b',
  ])('is not read where it needs a real shell: %s', (line) => {
    expect(read(line)).toBe('unread');
  });

  test('never makes the reader throw', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'sleep ',
        '5',
        ' && ',
        ' || ',
        '; ',
        ' | ',
        '"',
        "'",
        '$',
        '${',
        '}',
        '$(',
        ')',
        '\\',
        '\n',
        '>',
        '2>&1',
        '#',
        '&',
        'exit ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const outcome = readLine(pieces.join(''), { A: '1' });
        expect(outcome?.seconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(outcome?.exitCode ?? 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a command without a shell', () => {
  test.each([
    { words: ['sleep', '30'], is: [30, 0] },
    { words: ['/bin/sh', '-c', 'sleep 30'], is: [30, 0] },
    { words: ['bash', '-euc', 'false; sleep 30'], is: [0, 1] },
    { words: ['sh', '-c', 'sleep', '30'], is: [0, 1] },
    { words: ['echo', '&&', 'sleep', '30'], is: [0, 0] },
    { words: ['/wait-shutdown'], is: [0, 0, '/wait-shutdown'] },
    { words: ['sh', '/drain.sh'], is: [0, 0, 'sh /drain.sh'] },
    { words: [], is: [0, 0, ''] },
  ])('$words', ({ words, is }) => {
    const outcome = commandOutcome(words, readLine, {});
    expect(outcome && [outcome.seconds, outcome.exitCode, ...outcome.assumed]).toEqual(is);
  });
});
