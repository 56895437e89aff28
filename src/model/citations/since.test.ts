import { expect, it } from 'vitest';
import type { Kept } from './history.ts';
import { changesBetween } from './since.ts';

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
