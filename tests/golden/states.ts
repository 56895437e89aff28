import { caseOf, startOf, valuesOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Case, Input, Sheet } from '../../src/model/worksheet/sheet.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';

/** What departs from the state that a sheet opens with: a quantity in the base unit, or the id of a limit. */
export type Change = Readonly<Record<string, number | string>>;

type Limits = Readonly<Record<string, Limit>>;

/** A sheet worked out on a day, with some inputs changed. @throws on a name that the sheet does not have */
export function stateAt(sheet: Sheet, limits: Limits, change: Change, asOf: AsOf): Case {
  const { numbers } = limitsAt(limits, asOf);
  const changed = valuesOf({ values: change }, numbers);
  for (const key of Object.keys(changed)) {
    if (!(key in sheet.inputs)) throw new Error(`${sheet.id} has no input “${key}”`);
    if (!Number.isFinite(changed[key])) throw new Error(`${sheet.id}: “${key}” is no number`);
  }
  return caseOf(sheet, { ...startOf(sheet, numbers), ...changed }, numbers, asOf);
}

const steps = [-6, -4, -3, -2, -1, -0.3, 0.3, 1, 2, 3, 4, 6];
const inside = ({ want }: Input, value: number): number => {
  const held = Math.min(want.max ?? 1e15, Math.max(want.min ?? 0, Number(value.toPrecision(3))));
  return want.whole ? Math.round(held) : held;
};

/** Values of an input that a reader may come to: its ends, its options, and powers of ten around where it opens. */
function valuesFor(input: Input, start: number): readonly number[] {
  if (input.options) return input.options.map(({ value }) => value);
  const around = steps.map((power) => start * 10 ** power);
  const all = [input.want.min ?? 0, input.want.max ?? 1e15, ...around, 1].map((value) => inside(input, value));
  return [...new Set(all)].filter((value) => value !== start).sort((a, b) => a - b);
}

/** One input after the other through its values, all else as in the given state. */
export function sweep(sheet: Sheet, from: Change, start: Readonly<Record<string, number>>): readonly Change[] {
  return Object.keys(sheet.inputs).flatMap((key) =>
    valuesFor(sheet.inputs[key]!, start[key] ?? 0).map((value): Change => ({ ...from, [key]: value })),
  );
}
