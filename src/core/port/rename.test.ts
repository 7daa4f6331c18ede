import { expect, test } from 'vitest';
import { simulate } from '../simulate.ts';

const podWith = (container: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: web\n    image: a\n${container}`;

test.each([
  ['a hook', '    lifecycle:\n      prestop: {sleep: {seconds: 1}}', 'preStop: {sleep: {seconds: 1}}'],
  ['in quotes', "    lifecycle: {'prestop': {sleep: {seconds: 1}}}", "'preStop': {sleep"],
  ['what holds the hooks', '    lifeCycle: {preStop: {sleep: {seconds: 1}}}', 'lifecycle: {preStop'],
])('[D-43] a misspelt field gets the name that was meant: %s', (_, container, after) => {
  const yaml = podWith(container);
  const [fix] = simulate(yaml).warnings.flatMap(({ fixes = [] }) => fixes);
  const mended = yaml.slice(0, fix?.range[0]) + fix?.replacement + yaml.slice(fix?.range[1]);
  expect(mended).toContain(after);
  expect(simulate(mended).warnings).toEqual([]);
});

test('[D-43] but not where another field has that name', () => {
  const { warnings } = simulate(podWith('    lifecycle: {prestop: {}, preStop: {sleep: {seconds: 1}}}'));
  expect(warnings.map(({ id, fixes }) => [id, fixes])).toEqual([['unknown-field', undefined]]);
});
