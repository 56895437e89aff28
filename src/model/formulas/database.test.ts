import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acuForMemory, acuHour, acuHourRange, acuMemory } from './acu.ts';
import { directConnections, proxyConnections, proxyRate } from './connections.ts';
import { value } from './fixture.ts';
import { maxConnections, proxyAllowance, type ConnectionRow } from './max-connections.ts';
import { queriesOfWriter, readWriteSplit } from './reads.ts';
import { readsCarried, replicasNeeded } from './replicas.ts';

describe('formula read-write-split', () => {
  it('30,000 queries at 20:1 are 28,571 reads and 1,429 writes', () => {
    const { reads, writes } = value(readWriteSplit(30_000, 20));
    expect(reads).toBeCloseTo(28_571, 0);
    expect(writes).toBeCloseTo(1429, 0);
  });
  it('the writer’s bound is the way back', () => {
    const { writes } = value(readWriteSplit(30_000, 20));
    expect(value(queriesOfWriter(writes, 20))).toBeCloseTo(30_000, 6);
  });
});

describe('formula read-replicas', () => {
  const replica = { perReplica: 4000, utilisation: 0.7 };

  it('28,571 reads take 11 replicas, 3 behind a cache that answers 80%', () => {
    expect(value(replicasNeeded({ reads: 28_571, hitRatio: 0, ...replica })).replicas).toBe(11);
    expect(value(replicasNeeded({ reads: 28_571, hitRatio: 0.8, ...replica })).replicas).toBe(3);
    expect(value(replicasNeeded({ reads: 28_571, hitRatio: 0.8, ...replica })).withSpare).toBe(4);
  });
  it('15 replicas carry 42,000 reads a second', () =>
    expect(value(readsCarried(15, { hitRatio: 0, ...replica }))).toBeCloseTo(42_000, 6));
  it('refuses a cache that never misses on the way back', () =>
    expect(readsCarried(15, { hitRatio: 1, ...replica })).toMatchObject({
      error: { input: 'hitRatio', message: 'the hit ratio must be below 1' },
    }));
});

describe('formula acu-size', () => {
  it('32 GiB are about 16 ACU, and back', () => {
    expect(value(acuForMemory(32, 2, 0.5))).toBe(16);
    expect(value(acuMemory(16, 2))).toBe(32);
  });
  it('comes in steps', () => expect(value(acuForMemory(32.1, 2, 0.5))).toBe(16.5));
  it('costs between n × min and n × max', () => {
    const { least, most } = value(acuHourRange({ instances: 3, min: 0.5, max: 16 }, 0.12));
    expect(least).toBeCloseTo(0.18, 9);
    expect(most).toBeCloseTo(5.76, 9);
    expect(value(acuHour([16, 4, 4], 0.12))).toBeCloseTo(2.88, 9);
  });
  it('refuses a maximum below the minimum, and an instance below zero', () => {
    expect(acuHourRange({ instances: 1, min: 8, max: 4 }, 0.12)).toMatchObject({
      error: { input: 'max', message: 'the maximum of ACUs must be at least 8' },
    });
    expect(acuHour([1, -1], 0.12)).toMatchObject({ error: { input: 'acus' } });
  });
});

/** aurora-maxconn-table, PostgreSQL. */
const postgres: readonly ConnectionRow[] = [
  { acu: 1, connections: 189 },
  { acu: 4, connections: 823 },
  { acu: 8, connections: 1669 },
  { acu: 16, connections: 3360 },
  { acu: 32, connections: 5000 },
  { acu: 256, connections: 5000 },
];

describe('max_connections', () => {
  it.each([
    [1, 189, 1],
    [6, 823, 4],
    [16, 3360, 16],
    [31.5, 3360, 16],
    [256, 5000, 256],
  ])('%d ACU allow %d, by the row of %d', (acu, connections, row) =>
    expect(value(maxConnections(acu, postgres))).toEqual({ connections, row, exact: acu === row }),
  );
  it('is capped where the minimum is low', () =>
    expect(value(maxConnections(64, postgres, 2000)).connections).toBe(2000));
  it('does not depend on the order of the rows', () =>
    expect(maxConnections(20, postgres.toReversed())).toEqual(maxConnections(20, postgres)));
  it('says so below the table', () =>
    expect(maxConnections(0.5, postgres)).toMatchObject({
      error: { input: 'acu', message: 'the maximum is below the smallest size that AWS states' },
    }));
});

describe('formula proxy-connections', () => {
  const work = { time: 0.008, pinned: 10, headroom: 0.3 };

  it('40 instances with pools of 50 open 2,000', () => expect(value(directConnections(40, 50))).toBe(2000));
  it('3,000 transactions of 8 ms and 10 pinned sessions need 45', () =>
    expect(value(proxyConnections({ rate: 3000, ...work })).connections).toBe(45));
  it('16 ACU of PostgreSQL allow the proxy 3,192', () => expect(value(proxyAllowance(0.95, 3360))).toBe(3192));
  it('says when pinned sessions take everything', () =>
    expect(proxyRate(10, work)).toMatchObject({ error: { input: 'pinned' } }));
});

describe('ways back', () => {
  const some = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 0.99, noNaN: true });

  it('transactions to connections and back is identity', () => {
    fc.assert(
      fc.property(some, some, fc.nat(1000), share, (rate, time, pinned, headroom) => {
        const { exact } = value(proxyConnections({ rate, time, pinned, headroom }));
        fc.pre(rate * time > pinned * 1e-6);
        expect(value(proxyRate(exact, { time, pinned, headroom })) / rate).toBeCloseTo(1, 6);
      }),
    );
  });
  it('reads to replicas and back is identity', () => {
    fc.assert(
      fc.property(some, share, some, (reads, hitRatio, perReplica) => {
        const need = { hitRatio, perReplica, utilisation: 0.7 };
        const { exact } = value(replicasNeeded({ reads, ...need }));
        expect(value(readsCarried(exact, need)) / reads).toBeCloseTo(1, 9);
      }),
    );
  });
});
