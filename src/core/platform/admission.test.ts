import { describe, expect, test } from 'vitest';
import { admissionOf, effectiveGates, platformOf } from './index.ts';

const admissionOn = (id: string) => {
  const platform = platformOf(id);
  if (platform === undefined) throw new Error(`no platform ${id}`);
  return admissionOf(platform, effectiveGates(platform).gates);
};

describe('admissionOf', () => {
  test.each(['kubernetes-1.24', 'kubernetes-1.36', 'baidu-bci', 'azure-aci-1.5', 'kwok'])(
    '%s refuses no hook',
    (id) => {
      expect(admissionOn(id).refusals).toEqual([]);
    },
  );

  test('[PLAT-41] Azure refuses three kinds of hooks and any startup probe, in its own words', () => {
    const hook = { type: 'Invalid value', detail: 'ACI does not support lifecycle hooks', rule: 'PLAT-41' };
    expect(admissionOn('azure-aci-1.6').refusals).toEqual([
      { field: 'lifecycle.postStart.exec', ...hook },
      { field: 'lifecycle.postStart.httpGet', ...hook },
      { field: 'lifecycle.postStart.tcpSocket', ...hook },
      { field: 'lifecycle.preStop.exec', ...hook },
      { field: 'lifecycle.preStop.httpGet', ...hook },
      { field: 'lifecycle.preStop.tcpSocket', ...hook },
      {
        field: 'startupProbe',
        type: 'Invalid value',
        detail: 'ACI does not support startupProbe',
        rule: 'PLAT-41',
      },
    ]);
  });

  test('[PLAT-60] Knative refuses a lifecycle as a whole', () => {
    expect(admissionOn('knative').refusals).toEqual([
      {
        field: 'lifecycle',
        type: 'Forbidden',
        detail: 'strict decoding error: unknown field',
        rule: 'PLAT-60',
      },
    ]);
  });

  test.each([
    { id: 'kubernetes-1.28', knows: false },
    { id: 'kubernetes-1.29', knows: true },
  ])('[D-43] $id knows of sleep: $knows', ({ id, knows }) => {
    expect(admissionOn(id).unknownFields.includes('lifecycle.preStop.sleep')).toBe(!knows);
  });

  test('[D-1] a negative grace is kept until 1.26', () => {
    expect(['1.26', '1.27'].map((version) => admissionOn(`kubernetes-${version}`).negativeGrace)).toEqual([
      'kept',
      'one',
    ]);
  });
});
