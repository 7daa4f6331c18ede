import { describe, expect, test } from 'vitest';
import { factsOf, openQuestionsOf, type Platform, platformOf, platforms } from './index.ts';

const on = (id: string) => platformOf(id) as Platform;

describe('the open questions of a platform', () => {
  test('are none where everything is known or assumed', () => {
    expect(openQuestionsOf(on('kubernetes-1.36'))).toEqual([]);
  });

  test('[BCI-101] ask about both hooks at once where the answer is one', () => {
    const asked = openQuestionsOf(on('baidu-bci')).map(({ rule, facts }) => [rule, facts]);
    expect(asked).toEqual([
      ['BCI-101', ['postStart.sleep', 'preStop.sleep']],
      ['BCI-109', ['minimumStop']],
      ['BCI-113', ['sidecars']],
      ['BCI-122', ['objectRemoval']],
      ['BCI-112', ['namedSidecarStop']],
    ]);
  });

  test('change nothing but the facts they are about', () => {
    for (const platform of platforms) {
      for (const { facts, otherwise } of openQuestionsOf(platform)) {
        const changed = factsOf(otherwise).filter(
          ({ name, known }) =>
            known.value !== factsOf(platform).find((fact) => fact.name === name)?.known.value,
        );
        expect([platform.id, changed.map(({ name }) => name)]).toEqual([platform.id, facts]);
        expect(otherwise.id).toBe(platform.id);
      }
    }
  });

  test('[PLAT-20] are about the fate of a hook and the words for it together, so that a refusal has words', () => {
    for (const platform of platforms)
      for (const { otherwise } of openQuestionsOf(platform)) {
        const isRefused = [otherwise.postStart, otherwise.preStop].some((hook) =>
          Object.values(hook).some(({ value }) => value === 'refused'),
        );
        if (isRefused)
          expect([platform.id, otherwise.refusalWords.value]).not.toEqual([platform.id, undefined]);
      }
  });
});
