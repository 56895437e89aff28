import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { say } from '../../src/model/quantity/say.ts';
import type { Bar, Case, Sheet } from '../../src/model/worksheet/sheet.ts';
import { limitsOf } from './records.ts';
import { stateAt } from './states.ts';

/** Limits of one shard, which bars take times the shards of the state. */
const perShard: ReadonlySet<string> = new Set([
  'kinesis-shard-write-mb',
  'kinesis-shard-write-records',
  'kinesis-shard-read-mb',
  'kinesis-efo-mb',
]);
/** A field by which the reader says how AWS's own words are to be taken: another choice moves every limit of its sheet. */
const readings: Readonly<Record<string, string>> = { 'C-STREAM': 'megabyte' };

interface Seen {
  readonly where: string;
  readonly bar: Bar;
  readonly limit: string;
}

/** Limits in whose place the reader of this state has put another value. */
function replaced(sheet: Sheet, { inputs, ledger }: Case): ReadonlySet<string> {
  const fields = Object.keys(sheet.inputs).map((key) => [key, sheet.inputs[key]!.start] as const);
  return new Set(fields.flatMap(([key, start]) => (inputs[key] === ledger[start] ? [] : [String(start)])));
}

function barsIn(sheet: Sheet, asOf: AsOf): readonly Seen[] {
  const limits = limitsOf(sheet);
  return sheet.examples.flatMap(({ id, values }) => {
    if ((readings[sheet.id] ?? '') in values) return [];
    const state = stateAt(sheet, limits, values, asOf);
    const own = replaced(sheet, state);
    return sheet.bars(state).flatMap(({ bars }) =>
      bars.flatMap((bar): Seen[] => {
        const { limit } = bar;
        return limit === undefined || own.has(limit) ? [] : [{ where: `${sheet.id}/${id} ${bar.id}`, bar, limit }];
      }),
    );
  });
}

/** Whether two bars of one limit have one ceiling, or each so many shards' worth of it. */
function agree({ limit, bar }: Seen, other: Bar): boolean {
  const [less, more] = [bar.ceiling, other.ceiling].sort((a, b) => a - b) as [number, number];
  const times = more / less;
  return Math.abs(times - (perShard.has(limit) ? Math.round(times) : 1)) < 1e-9;
}

const print = ({ ceiling, quantity }: Bar): string => say(ceiling, quantity);

describe.each(['talk', 'today'] as const)('a limit that bars of several sheets name, %s', (asOf) => {
  it('is the same ceiling on all of them, as long as the reader puts nothing in its place', () => {
    const seen = sheets.flatMap((sheet) => barsIn(sheet, asOf));
    const least = new Map<string, Seen>();
    for (const one of seen) {
      const held = least.get(one.limit);
      if (!held || one.bar.ceiling < held.bar.ceiling) least.set(one.limit, one);
    }
    const differing = seen.flatMap((one) => {
      const other = least.get(one.limit)!;
      if (agree(one, other.bar)) return [];
      return [`${one.limit}: ${print(one.bar)} in ${one.where}, ${print(other.bar)} in ${other.where}`];
    });
    expect(least.size).toBeGreaterThan(50);
    expect(differing).toEqual([]);
  });
});
