import { expect, test } from 'vitest';
import { sheetOf } from '../../components/records/all-sheets.ts';
import { worksheetJson } from './json.ts';
import type { Limit } from './limit.ts';

const sheet = sheetOf('C-CONC');

const numbers: Readonly<Record<string, number>> = {
  'app-runner-concurrency-max': 200,
  'app-runner-concurrency-default': 100,
  'app-runner-max-size-default': 25,
  'fargate-vcpu-on-demand-default': 6,
};

const limit = (id: string): Limit => ({
  name: 'a limit',
  talk: undefined,
  today: numbers[id] ?? 120,
  provenAtTalk: false,
  mark: undefined,
  kind: 'hard limit',
  source: 'Guide',
  date: '2026-09-15',
});

const portable = worksheetJson(sheet, {
  limits: Object.fromEntries(Object.keys(sheet.limits).map((id) => [id, limit(id)])),
  urlOf: (path) => `https://example.org${path}`,
  factUrl: (fact) => `https://example.org/#${fact}`,
  unitOf: () => 'requests',
});

test('inputs say what they take and where they start', () => {
  expect(portable.inputs[0]).toMatchObject({
    name: 'perInstance',
    param: 'per-instance',
    unit: 'requests',
    start: 200,
    startFact: 'app-runner-concurrency-max',
  });
  expect(portable.inputs[2]).toMatchObject({ param: 'latency', unit: 's', start: 2, startFact: null });
});

test('the opening state is worked out, in numbers, in words and in TeX', () => {
  const { results, formulas, steps } = portable.opening.today;
  expect(results.find(({ name }) => name === 'rate')).toEqual({ name: 'rate', value: 2500, print: '2,500 requests/s' });
  expect(steps[0]).toContain('is 5,000');
  expect(formulas.join()).not.toMatch(/@/);
});

test('an example opens at an address of its own and gives what it promises', () => {
  const fast = portable.examples.find(({ id }) => id === 'fast');
  expect(fast?.url).toMatch(/^https:\/\/example\.org\/capacity\/concurrency\/\?latency=/);
  for (const { expect: expected, results } of portable.examples) {
    for (const [name, print] of Object.entries(expected)) {
      expect(results.find((result) => result.name === name)?.print).toBe(print);
    }
  }
});

test('no field is left out', () => {
  expect(JSON.parse(JSON.stringify(portable))).toEqual(portable);
});
