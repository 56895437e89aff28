import { expect, it } from 'vitest';
import type { Kept } from './history.ts';
import { ageOf, changesBetween } from './since.ts';

const kept = (fields: Kept['fields']): Kept => ({ title: 'Size of a message', facts: [], fields });

it('tells the value of a fact before the fields that it is printed from', () => {
  const before = kept({ count: '256', unit: 'KiB', value: '256 KiB' });
  const now = kept({ count: '1', unit: 'MiB', value: '1 MiB' });
  expect(changesBetween(before, now)).toEqual([
    { field: 'value', old: '256 KiB', new: '1 MiB' },
    { field: 'count', old: '256', new: '1' },
    { field: 'unit', old: 'KiB', new: 'MiB' },
  ]);
});

it('takes a fingerprint that came back for that of the newest edition that has it', () => {
  const steps = ['aaaaaaa', 'bbbbbbb', 'aaaaaaa'].map((fingerprint, i) => ({
    edition: `2026-0${i + 1}-01`,
    fingerprint,
  }));
  expect(ageOf(steps, 'aaaaaaa')).toEqual({ kind: 'current', edition: '2026-03-01' });
  expect(ageOf(steps, 'bbbbbbb')).toMatchObject({ kind: 'changed', cited: '2026-02-01', steps: [steps[2]] });
  expect(ageOf(steps, 'ccccccc')).toEqual({ kind: 'unknown' });
});
