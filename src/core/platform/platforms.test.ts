import { describe, expect, test } from 'vitest';
import { factsOf, platformOf, platforms } from './index.ts';
import type { Platform } from './platform.ts';

const facts = platforms.flatMap((platform) =>
  factsOf(platform).map((fact) => ({ ...fact, of: `${platform.id} ${fact.name}` })),
);

const those = (isWrong: (fact: (typeof facts)[number]) => boolean) =>
  facts.filter(isWrong).map(({ of }) => of);

/** What a platform answers, however it is known. */
const answersOf = (platform: Platform) =>
  Object.fromEntries(factsOf(platform).map(({ name, known }) => [name, known.value]));

const kubernetes = platforms.filter(({ id }) => id.startsWith('kubernetes-'));
const others = platforms.filter(({ id }) => !id.startsWith('kubernetes-'));
const recorded = ['1.27', '1.28', '1.29', '1.30', '1.33', '1.35', '1.36'].map(
  (version) => `kubernetes-${version}`,
);

describe('every fact', () => {
  test('is there to be checked', () => {
    expect(facts.length).toBeGreaterThan(1000);
  });

  test('has a source that opens', () => {
    expect(
      those(({ known }) => !/^https:\/\/[\w.-]+\/\S/.test(known.source) || !URL.canParse(known.source)),
    ).toEqual([]);
  });

  test('says where in the source, in at most 20 words', () => {
    expect(those(({ known }) => known.where.trim() === '' || known.where.split(/\s+/).length > 20)).toEqual(
      [],
    );
  });

  test('has the month in which the source was last read', () => {
    expect(those(({ known }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(known.date))).toEqual([]);
  });

  test('names the alternative where it is unknown, and only there', () => {
    expect(those(({ known }) => (known.how === 'unknown') !== 'otherwise' in known)).toEqual([]);
  });

  test('differs from its alternative', () => {
    const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
    expect(those(({ known }) => 'otherwise' in known && isSame(known.value, known.otherwise))).toEqual([]);
  });

  test('cites a rule where it differs from the recorded Kubernetes', () => {
    const usual = answersOf(platformOf('kubernetes-1.36') as Platform);
    const isUsual = (name: string, value: unknown) => JSON.stringify(value) === JSON.stringify(usual[name]);
    expect(those(({ name, known }) => known.rule === undefined && !isUsual(name, known.value))).toEqual([]);
  });

  test('is measured only on the releases that were recorded', () => {
    const measured = facts.filter(({ known }) => known.how === 'measured').map(({ of }) => of.split(' ')[0]);
    expect(new Set(measured)).toEqual(new Set(recorded));
  });
});

describe('platforms', () => {
  test('are those that links may name', () => {
    expect(platforms.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 14 }, (_, index) => `kubernetes-1.${24 + index}`),
      'baidu-bci',
      'baidu-bci-api',
      'huawei-cci',
      'alibaba-eci',
      'azure-aci-1.5',
      'azure-aci-1.6',
      'azure-aci-v2',
      'gke-spot',
      'eks-fargate',
      'knative',
      'podman-kube',
      'kwok',
    ]);
  });

  test('answer the same questions', () => {
    const questions = factsOf(kubernetes[0] as Platform)
      .map(({ name }) => name)
      .sort();
    for (const platform of platforms)
      expect(
        factsOf(platform)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(questions);
  });

  test('are found by their id and by nothing else', () => {
    expect(platforms.every((platform) => platformOf(platform.id) === platform)).toBe(true);
    expect(['', 'kubernetes', '__proto__', 'constructor'].map(platformOf)).toEqual(Array(4).fill(undefined));
  });

  test('that are said to be the same as another one answer like it, and say why', () => {
    const same = platforms.filter(({ sameAs }) => sameAs !== undefined);
    expect(same.map(({ id }) => id)).toEqual([
      'kubernetes-1.31',
      'kubernetes-1.37',
      'azure-aci-v2',
      'eks-fargate',
    ]);
    for (const platform of same) {
      const other = platformOf(platform.sameAs?.id ?? '');
      expect(other && answersOf(other)).toEqual(answersOf(platform));
      expect(platform.sameAs?.why).toMatch(/^\S.*\.$/);
    }
  });

  test.each(
    kubernetes.slice(1).map((platform, index) => ({ platform, before: kubernetes[index] as Platform })),
  )('$platform.id differs from the release before it or says that it does not', ({ platform, before }) => {
    const isSame = JSON.stringify(answersOf(platform)) === JSON.stringify(answersOf(before));
    expect(isSame).toBe(platform.sameAs?.id === before.id);
  });

  test.each(others.map((platform) => ({ platform })))(
    '$platform.id differs from the recorded Kubernetes or says that it does not',
    ({ platform }) => {
      const base = platformOf('kubernetes-1.36') as Platform;
      const isSame = JSON.stringify(answersOf(platform)) === JSON.stringify(answersOf(base));
      expect(isSame).toBe(platform.sameAs?.id === base.id);
    },
  );
});
