import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seeded } from './fixture.ts';
import * as engine from './fixture-formulas.ts';
import { formulas, type Draw } from './fixture-draws.ts';

/** What is exported beside the formulas: parts that they are made of. */
const parts = [
  'combine',
  'map',
  'parts',
  'shardOf',
  'outside',
  'finite',
  'ceil',
  'floor',
  'found',
  'failed',
  'andThen',
  'orElse',
  'serversCheck',
  'both',
  'inMegabytes',
  'part',
  'sum',
];

const wild = [0, -0, -1, 1, Number.NaN, Infinity, -Infinity, 1e308, -1e308, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER];

/** Shares, counts, sizes over fifteen orders of magnitude, and now and then what nobody should type. */
function drawer(random: Draw, mad: boolean): Draw {
  return () => {
    const kind = random();
    if (mad && kind < 0.15) return wild[Math.floor(random() * wild.length)] ?? 0;
    if (kind < 0.5) return random();
    if (kind < 0.75) return Math.ceil(random() * 40);
    return 10 ** (random() * 15 - 6);
  };
}

/** Path of the first number that is none, in a result. */
function unsound(value: unknown, path = ''): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path || 'value';
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = unsound(inner, `${path}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The 26 of the ledger's table. */
const ledger = [
  ...['demand', 'littles-law', 'app-runner-capacity', 'fargate-tasks', 'lambda-concurrency', 'lambda-ramp'],
  ...['api-ceiling', 'alb-lcu', 'edge-offload', 'cache-db-load', 'read-write-split', 'read-replicas', 'acu-size'],
  ...['proxy-connections', 'dynamodb-units', 'dynamodb-partitions', 'kinesis-shards', 'kinesis-ondemand'],
  ...['sqs-drain', 'sqs-backlog-target', 'sqs-inflight', 'fifo-group', 'lambda-sqs-ramp', 'eventbridge-fanout'],
  ...['storage-growth', 'mmc-wait'],
];

describe('every formula', () => {
  it('of the ledger has a function that names it, and a function names no other', () => {
    const here = new URL('./', import.meta.url);
    const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
    const lines = sources.flatMap((name) => readFileSync(new URL(name, here), 'utf8').split('\n'));
    const named = lines
      .filter((line) => line.includes('ledger, formula'))
      .flatMap((line) => [...line.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]));
    expect([...new Set(named)].toSorted()).toEqual(ledger.toSorted());
  });

  it('is drawn below', () => {
    const exported = Object.entries(engine).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(Object.keys(formulas).toSorted()).toEqual(exported.filter((name) => !parts.includes(name)).toSorted());
  });

  it('answers 100,000 random states with finite numbers or with a sentence, and never throws', () => {
    const random = seeded(4);
    const answered = new Map<string, number>();
    const faults = new Set<string>();
    const entries = Object.entries(formulas);
    for (let state = 0; state < 100_000; state++) {
      const [name, formula] = entries[state % entries.length]!;
      const outcome = formula(drawer(random, state % 3 === 0));
      if (!outcome.ok) {
        if (
          !/^[a-z].*[a-z0-9⁰¹²³⁴-⁹]$/.test(outcome.error.message) ||
          /NaN|Infinity|undefined|–/.test(outcome.error.message)
        )
          faults.add(`${name}: ${outcome.error.message}`);
        continue;
      }
      answered.set(name, (answered.get(name) ?? 0) + 1);
      const fault = unsound(outcome.value);
      if (fault !== undefined) faults.add(`${name}${fault}`);
    }
    expect([...faults]).toEqual([]);
    // A formula that hardly ever answers would not be tested by this.
    expect(entries.map(([name]) => name).filter((name) => (answered.get(name) ?? 0) < 10)).toEqual([]);
  });
});
