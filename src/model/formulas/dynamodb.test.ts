import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityUnits, hotItemRate, partitionsNeeded } from './dynamodb.ts';
import { value } from './fixture.ts';

describe('formula dynamodb-units', () => {
  it('5,000 eventual reads of 6 KB are 5,000 units, strong ones 10,000, transactional ones 20,000', () => {
    expect(value(capacityUnits(5000, 6, 4, 0.5)).units).toBe(5000);
    expect(value(capacityUnits(5000, 6, 4)).units).toBe(10_000);
    expect(value(capacityUnits(5000, 6, 4, 2)).units).toBe(20_000);
  });
  it('1,500 writes of 6 KB are 9,000 units', () => expect(value(capacityUnits(1500, 6, 1)).units).toBe(9000));
});

describe('formula dynamodb-partitions', () => {
  const partition = { readUnits: 3000, writeUnits: 1000, size: 10 };

  it('5,000 reads, 9,000 writes and 200 GB are at least 20 partitions, by size', () =>
    expect(value(partitionsNeeded({ readUnits: 5000, writeUnits: 9000, size: 200 }, partition))).toEqual({
      partitions: 20,
      by: 'size',
    }));
  it('without the size they would be 11', () =>
    expect(value(partitionsNeeded({ readUnits: 5000, writeUnits: 9000, size: 0 }, partition))).toEqual({
      partitions: 11,
      by: 'units',
    }));
  it('an empty table has one', () =>
    expect(value(partitionsNeeded({ readUnits: 0, writeUnits: 0, size: 0 }, partition)).partitions).toBe(1));
  it('one item of 6 KB takes 166 writes a second, or 1,500 strong reads', () => {
    expect(Math.floor(value(hotItemRate(1000, 6, 1)).rate)).toBe(166);
    expect(value(hotItemRate(3000, 6, 4)).rate).toBe(1500);
    expect(value(hotItemRate(3000, 6, 4, 0.5)).rate).toBe(3000);
  });
  it('an item at its ceiling uses exactly the partition', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 400, noNaN: true }), (size) => {
        expect(value(capacityUnits(value(hotItemRate(1000, size, 1)).rate, size, 1)).units).toBeCloseTo(1000, 6);
      }),
    );
  });
});
