import { expect, test } from 'vitest';
import { circleOf, edgesOf, neighboursIn, relationFaults, type Related } from './relations.ts';

const none = { needs: [], enables: [], conflicts: [], replaces: [], replacedBy: [] };
const to = (decision: string, scope = 'all') => [{ decision, scope }];
const sound: Related[] = [
  { ...none, id: 'D-01', enables: to('D-02', 'the later one'), conflicts: to('D-03') },
  { ...none, id: 'D-02', needs: to('D-01', 'the earlier one'), replaces: to('D-03') },
  { ...none, id: 'D-03', conflicts: to('D-01'), replacedBy: to('D-02') },
];

test('every relation is one edge, in the words of the end that needs or replaces', () => {
  expect(edgesOf(sound)).toEqual([
    { kind: 'conflicts', from: 'D-01', to: 'D-03', scope: 'all' },
    { kind: 'needs', from: 'D-02', to: 'D-01', scope: 'the earlier one' },
    { kind: 'replaces', from: 'D-02', to: 'D-03', scope: 'all' },
  ]);
});

test('relations that both ends state have no faults, and needs may be worded from either side', () => {
  expect(relationFaults(sound)).toEqual([]);
});

test('a circle of needs is found from wherever it begins', () => {
  const chain = (id: string, next: string): Related => ({ ...none, id, needs: to(next) });
  expect(circleOf(sound)).toBeUndefined();
  expect(circleOf([chain('D-01', 'D-02'), chain('D-02', 'D-03'), chain('D-03', 'D-02')])).toEqual([
    'D-02',
    'D-03',
    'D-02',
  ]);
});

test('the neighbours of a decision are those it is related to in any way, itself among them', () => {
  const found = neighboursIn(edgesOf(sound));
  expect([...(found.get('D-01') ?? [])].sort()).toEqual(['D-01', 'D-02', 'D-03']);
  expect([...(neighboursIn([{ kind: 'needs', from: 'A', to: 'B', scope: '' }]).get('B') ?? [])]).toEqual(['B', 'A']);
  expect(neighboursIn([]).size).toBe(0);
});
