import { startOf, valuesOf } from '../worksheet/case.ts';
import type { Numbers, Sheet } from '../worksheet/sheet.ts';

type Values = Readonly<Record<string, number>>;
type Example = Sheet['examples'][number];

/** The assumptions that make a workload: whatever any of the workloads sets. */
const workloadKeys = ({ examples }: Pick<Sheet, 'examples'>): readonly string[] => [
  ...new Set(examples.flatMap(({ values }) => Object.keys(values))),
];

/** All assumptions of a workload: its own, and the sheet's where it says nothing. */
export function valuesOfWorkload(sheet: Sheet, example: Example, limits: Numbers): Values {
  const all: Partial<Values> = { ...startOf(sheet, limits), ...valuesOf(example, limits) };
  return Object.fromEntries(workloadKeys(sheet).map((key) => [key, all[key] ?? Number.NaN]));
}

/** The workload whose assumptions these are; undefined where a reader has changed one. */
export const workloadOf = (sheet: Sheet, inputs: Values, limits: Numbers): Example | undefined =>
  sheet.examples.find((example) =>
    Object.entries(valuesOfWorkload(sheet, example, limits)).every(([key, value]) => inputs[key] === value),
  );
