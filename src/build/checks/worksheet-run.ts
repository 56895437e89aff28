import { startOf, valuesOf } from '../../model/worksheet/case.ts';
import type { Formula } from '../../model/worksheet/from-record.ts';
import type { Numbers, Sheet } from '../../model/worksheet/sheet.ts';

/** Names that a formula reads, gives and decides by. */
export interface FormulaNames {
  readonly read: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** What is found and has a name instead of a number. */
  readonly names: ReadonlySet<string>;
  /** Names that it reads and the record does not have. */
  readonly unknownInputs: ReadonlySet<string>;
  readonly unknownLimits: ReadonlySet<string>;
}

/** Numbers that note which of them are read, and which of those do not exist. */
const watched = (numbers: Numbers, read: Set<string>, unknown: Set<string>): Numbers =>
  new Proxy(numbers, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      read.add(name);
      if (!(name in target)) unknown.add(name);
      return target[name];
    },
  });

/** Runs a formula on every example and every option, on both days, and notes the names that it uses. */
export function runFormula(
  sheet: Sheet,
  formula: Formula,
  numbersOn: (asOf: 'talk' | 'today') => Numbers,
): FormulaNames {
  const read = new Set<string>();
  const [results, conditions, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [unknownInputs, unknownLimits] = [new Set<string>(), new Set<string>()];
  const options = Object.entries(sheet.inputs).flatMap(([key, { options = [] }]) =>
    options.map(({ value }) => ({ [key]: value })),
  );
  for (const asOf of ['talk', 'today'] as const) {
    const numbers = numbersOn(asOf);
    const start = startOf(sheet, numbers);
    for (const state of [...sheet.examples.map((example) => valuesOf(example, numbers)), ...options]) {
      const inputs = watched({ ...start, ...state }, read, unknownInputs);
      const worked = formula.compute(inputs, watched(numbers, read, unknownLimits), asOf);
      for (const name of Object.keys(worked.results)) results.add(name);
      for (const name of Object.keys(worked.holds ?? {})) conditions.add(name);
      for (const name of Object.keys(worked.names ?? {})) names.add(name);
    }
  }
  return { read, results, conditions, names, unknownInputs, unknownLimits };
}
