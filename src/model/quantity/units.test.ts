import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnit, units } from './registry.ts';
import { inBase, unitOf } from './units.ts';

const folder = new URL('../../content/facts/', import.meta.url);
const unitsInLedger = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^\s+unit: (.+)$/gm)])
  .map((match) => (match[1] ?? '').replace(/^["'](.*)["']$/, '$1'));

describe('the registry of units', () => {
  it('has every id once', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it('knows every unit that the ledger uses', () => {
    expect([...new Set(unitsInLedger)].filter((id) => !isUnit(id))).toEqual([]);
  });

  it.each(['', 'furlongs', 'request', 'toString', '__proto__'])('refuses “%s”', (id) => {
    expect(isUnit(id)).toBe(false);
  });

  it('keeps metric and binary sizes apart', () => {
    expect(inBase(1, 'MB')).toBe(1_000_000);
    expect(inBase(1, 'MiB')).toBe(1_048_576);
  });

  it('converts into the base of the dimension', () => {
    expect(inBase(5, 'min')).toBe(300);
    expect(inBase(350, 'ms')).toBeCloseTo(0.35, 12);
    expect(inBase(8, 'Gbps')).toBe(1e9);
    expect(inBase(120, 'connections/min')).toBeCloseTo(2, 12);
    expect(inBase(1, 'nonsense')).toBeUndefined();
  });

  it('gives each unit a singular, a plural and a positive factor', () => {
    for (const unit of units) {
      expect(unit.singular, unit.id).toBeTypeOf('string');
      expect(unit.factor, unit.id).toBeGreaterThan(0);
    }
    expect(unitOf('requests')).toMatchObject({ dimension: 'count', singular: 'request', plural: 'requests' });
  });
});
