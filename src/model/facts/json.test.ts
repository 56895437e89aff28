import { expect, test } from 'vitest';
import type { Fact } from './as-of.ts';
import { factJson } from './json.ts';

const fact = {
  id: 'acu',
  service: 'aurora',
  quantity: 'maximum capacity',
  kind: 'hard',
  scope: 'instance',
  unit: 'ACU',
  values: [
    {
      number: 128,
      to: '2024-10-03',
      confidence: 'high',
      sources: [{ source: 'talk', at: 'S-21', precision: 'undated' }],
    },
    { number: 256, from: '2024-10-03', confidence: 'high', sources: [{ source: 'guide', date: '2026-07-31' }] },
  ],
} as const satisfies Fact;

const portable = factJson(fact, {
  urlOf: (id) => `https://example.org/#${id}`,
  sourceOf: (id) => (id === 'guide' ? { title: 'Guide', url: 'https://docs.example.org/' } : { title: 'The talk' }),
});

test('it has every value with its sources, and says which holds on each day', () => {
  expect(portable.values.map(({ print }) => print)).toEqual(['128 ACU', '256 ACU']);
  expect(portable.talk).toEqual({ print: '128 ACU', value: 0, proven: true });
  expect(portable.today).toEqual({ print: '256 ACU', value: 1, proven: true });
  expect(portable.changed).toBe(true);
  expect(portable.values[1]?.sources).toEqual([
    {
      source: 'guide',
      title: 'Guide',
      url: 'https://docs.example.org/',
      date: '2026-07-31',
      precision: null,
      slide: null,
      read: true,
      via: null,
    },
  ]);
});

test('no field is left out: what is absent is null', () => {
  expect(JSON.parse(JSON.stringify(portable))).toEqual(portable);
  expect(portable).toMatchObject({ feature: null, region: null, said: null, note: null, dimension: 'count' });
});

test('a value that only today’s sources know is not proven for the talk', () => {
  const [, now] = fact.values;
  const carried = factJson(
    { ...fact, values: [{ ...now, from: undefined }] },
    { urlOf: () => '', sourceOf: () => ({ title: '' }) },
  );
  expect(carried.talk).toMatchObject({ value: 0, proven: false });
  expect(carried.changed).toBe(false);
});
