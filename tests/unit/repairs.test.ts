import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { bindingOf } from '../../src/model/worksheet/binding.ts';
import { caseOf, isOverloaded, startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { repairsOf } from '../../src/model/worksheet/repair.ts';
import { limitsOf } from '../golden/records.ts';

/** Every calculator as it opens, and with each of its main inputs far greater and far smaller. */
const states = sheets.flatMap((sheet) => {
  const { numbers } = limitsAt(limitsOf(sheet), 'today');
  const start = startOf(sheet, numbers);
  const moved = Object.keys(sheet.inputs)
    .filter((key) => !sheet.inputs[key]?.options && !sheet.inputs[key]?.more)
    .flatMap((key) =>
      [30].map((factor) => {
        const { min = 0, max = Infinity, whole } = sheet.inputs[key]?.want ?? {};
        const value = Math.min(max, Math.max(min, (start[key] ?? 1) * factor));
        return { ...start, [key]: whole ? Math.round(value) : value };
      }),
    );
  return [start, ...moved].map((inputs) => ({ sheet, state: caseOf(sheet, inputs, numbers, 'today') }));
});
const isOver = ({ sheet, state }: (typeof states)[number]): boolean =>
  isOverloaded(sheet, state) || bindingOf(sheet, state)?.level === 'over';
const over = states.filter(isOver);

describe('what would bring a state back under its limit', () => {
  it('is nothing where no limit is exceeded', () => {
    const within = states.filter((one) => !isOver(one));
    expect(within.length).toBeGreaterThan(20);
    for (const { sheet, state } of within) expect(repairsOf(sheet, state)).toEqual([]);
  });

  it('does so, each change by itself, and takes no more digits than are needed', () => {
    expect(over.length).toBeGreaterThan(20);
    let offered = 0;
    for (const { sheet, state } of over)
      for (const { key, value } of repairsOf(sheet, state)) {
        offered++;
        const { min = 0, max = Infinity, whole } = sheet.inputs[key]?.want ?? {};
        const name = `${sheet.id} ${key} ${value}`;
        expect(value, name).toBeGreaterThanOrEqual(min);
        expect(value, name).toBeLessThanOrEqual(max);
        if (!whole) expect(Number(value.toPrecision(3)), name).toBe(value);
        const then = caseOf(sheet, { ...state.inputs, [key]: value }, state.ledger, 'today');
        expect(isOver({ sheet, state: then }), name).toBe(false);
      }
    expect(offered).toBeGreaterThan(over.length / 2);
  });

  it('is at most two changes, the smaller first', () => {
    for (const { sheet, state } of over) {
      const far = repairsOf(sheet, state).map(({ key, value }) => Math.abs(Math.log(value / (state.inputs[key] ?? 1))));
      expect(far.length).toBeLessThanOrEqual(2);
      expect(far).toEqual([...far].sort((a, b) => a - b));
    }
  });
});
