import { describe, expect, it } from 'vitest';
import { shardOf, shardsOf } from './file.ts';

describe('the file that a part is looked up in', () => {
  it.each([
    ['D-16', 'd'],
    ['D-16/undo', 'd'],
    ['D-116', 'd1'],
    ['D-1234/undo', 'd12'],
    ['N-43', 'n'],
    ['F/sqs-delay', 'f'],
    ['/tiers/users-1/#start', 'pages'],
  ])('of %s is %s', (id, shard) => {
    expect(shardOf(id)).toBe(shard);
  });

  it.each([
    ['/decisions/d-16/#undo', ['d', 'pages']],
    ['/decisions/d-116/#undo', ['d1', 'pages']],
    ['/decisions/d-1234/', ['d12', 'pages']],
    ['/capacity/queue/', ['c', 'pages']],
    ['/tiers/users-1/', ['pages']],
  ])('is found from the address %s', (path, shards) => {
    expect(shardsOf(path)).toEqual(shards);
  });
});
