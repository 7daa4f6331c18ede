import { describe, expect, test } from 'vitest';
import { readManifest } from '../manifest/index.ts';
import { simulate } from '../simulate.ts';
import { commentsIn } from './comments.ts';
import type { Fix } from './index.ts';

const podWith = (lifecycle: string, container = '') => `apiVersion: v1
kind: Pod
metadata: { name: p } # a pod
spec:
  containers:
    - name: web
      image: a
      ports:
        - { name: http, containerPort: 8080 }
${container}      lifecycle:
${lifecycle}
      # the end
`;

const fixesIn = (yaml: string, platform: string): readonly Fix[] =>
  simulate(yaml, { platform }).findings.flatMap(({ fixes = [] }) => fixes);

const applied = (yaml: string, { range: [from, to], replacement }: Fix) =>
  yaml.slice(0, from) + replacement + yaml.slice(to);

const containerOf = (yaml: string) => {
  const read = readManifest(yaml);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return JSON.parse(JSON.stringify(read.value.value)).spec.containers[0];
};

const block = podWith(`        # drain first
        preStop:
          httpGet: # of the proxy
            path: /drain # slow
            # by name
            port: http
            httpHeaders:
              - { name: X-By, value: "hook #1" }
        postStart:
          exec: { command: ["true"] } # quick`);

const rows = [
  {
    what: 'httpGet written as a block',
    yaml: block,
    platform: 'baidu-bci',
    commands: [
      ['curl', '-s', '-o', '/dev/null', '-H', 'X-By: hook #1', 'http://127.0.0.1:8080/drain'],
      ['wget', '-q', '-O', '/dev/null', '--header', 'X-By: hook #1', 'http://127.0.0.1:8080/drain'],
    ],
  },
  {
    what: 'httpGet in one line, over TLS',
    yaml: podWith(
      '        preStop: { httpGet: { path: bye, port: 443, scheme: HTTPS, host: far } } # one line',
    ),
    platform: 'baidu-bci',
    commands: [
      ['curl', '-sk', '-o', '/dev/null', 'https://far:443/bye'],
      ['wget', '-q', '-O', '/dev/null', '--no-check-certificate', 'https://far:443/bye'],
    ],
  },
  {
    what: 'tcpSocket, which fails on Kubernetes itself',
    yaml: podWith('        preStop:\n            tcpSocket:\n                port: 81'),
    platform: 'kubernetes-1.36',
    commands: [['nc', '-z', '127.0.0.1', '81']],
  },
  {
    what: 'sleep, where only exec is supported',
    yaml: podWith('        preStop: {sleep: {seconds: 12}}'),
    platform: 'huawei-cci',
    commands: [['sleep', '12']],
  },
  {
    what: '[D-40] sleep, which the API drops while its gate is off',
    yaml: podWith('        preStop: {sleep: {seconds: 12}}'),
    platform: 'kubernetes-1.29',
    commands: [['sleep', '12']],
  },
];

describe('a fix puts an exec in the place of a hook that never runs', () => {
  test.each(rows)('$what', ({ yaml, platform, commands }) => {
    const fixes = fixesIn(yaml, platform);
    expect(fixes.map((fix) => containerOf(applied(yaml, fix)).lifecycle.preStop)).toEqual(
      commands.map((command) => ({ exec: { command } })),
    );
    expect(fixes.map(({ needs }) => needs)).toEqual(commands.map(([program]) => program));
  });

  test.each(rows)('and changes nothing else, nor any comment: $what', ({ yaml, platform }) => {
    for (const fix of fixesIn(yaml, platform)) {
      const after = applied(yaml, fix);
      expect(commentsIn(after)).toEqual(commentsIn(yaml));
      const { lifecycle: was, ...before } = containerOf(yaml);
      const { lifecycle: is, ...rest } = containerOf(after);
      expect([rest, Object.keys(is), is.postStart]).toEqual([before, Object.keys(was), was.postStart]);
      expect(simulate(after, { platform }).findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
    }
  });

  test('as text, a block stays a block', () => {
    const [fix] = fixesIn(block, 'baidu-bci');
    expect(fix && applied(block, fix)).toContain(`        preStop:
          exec:
            # of the proxy
            # slow
            # by name
            command: ["curl", "-s", "-o", "/dev/null", "-H", "X-By: hook #1", "http://127.0.0.1:8080/drain"]
        postStart:`);
  });

  test('as text, JSON stays JSON', () => {
    const json = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p' },
      spec: {
        containers: [{ name: 'c', image: 'a', lifecycle: { preStop: { httpGet: { path: '/', port: 80 } } } }],
      },
    });
    const [fix] = fixesIn(json, 'baidu-bci');
    expect(fix && JSON.parse(applied(json, fix)).spec.containers[0].lifecycle).toEqual({
      preStop: { exec: { command: ['curl', '-s', '-o', '/dev/null', 'http://127.0.0.1:80/'] } },
    });
  });
});

describe('no fix is offered', () => {
  test.each([
    { why: 'where no exec runs either', yaml: block, platform: 'podman-kube' },
    { why: 'where the hook runs', yaml: block, platform: 'kubernetes-1.36' },
    {
      why: 'for a port that has no number',
      yaml: podWith('        preStop: { httpGet: { port: nobody } }'),
      platform: 'baidu-bci',
    },
    {
      why: 'for a handler that stands elsewhere',
      yaml: podWith('        postStart: { httpGet: &get { port: 80 } }\n        preStop: { httpGet: *get }'),
      platform: 'baidu-bci',
    },
  ])('$why', ({ yaml, platform }) => {
    expect(fixesIn(yaml, platform)).toEqual([]);
  });
});

test('comments are told from what only looks like one', () => {
  expect(commentsIn("a: \"# no\" # yes\nb: 'it''s # no'\n# also\nc: d#no")).toEqual(['# yes', '# also']);
});
