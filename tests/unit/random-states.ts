import { readRecords } from '../../src/build/records/read.ts';
import type { Fact } from '../../src/model/facts/as-of.ts';
import { limitOf, type Limit } from '../../src/model/worksheet/limit.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';
import { recordCollections } from '../../src/schemas/collections.ts';

const facts = new Map(
  readRecords(process.cwd(), recordCollections.facts).records.map(({ id, data }) => [id, data as unknown as Fact]),
);

/** The limits of a calculator from the ledger. */
export const sheetLimits = ({ limits }: Sheet): Record<string, Limit> =>
  Object.fromEntries(
    Object.keys(limits).map((id) => {
      const fact = facts.get(id);
      const limit = fact && limitOf(fact, (source) => source);
      if (!limit) throw new Error(`fact “${id}” has no number for today`);
      return [id, limit];
    }),
  );

/** A value that a field could take: its ends, one, something in between, or something near to where the sheet opens. */
function drawn(sheet: Sheet, key: string, start: number, draw: () => number, often: number | undefined): number {
  const { want, options } = sheet.inputs[key]!;
  if (options) return options[Math.floor(draw() * options.length)]!.value;
  const min = want.min ?? 0;
  const max = Math.min(want.max ?? 1e15, 1e15);
  if (often !== undefined && draw() < 0.4) return Math.min(max, Math.max(min, often));
  const kind = draw();
  const low = Math.max(min, max * 1e-12);
  const value =
    kind < 0.1 ? min : kind < 0.2 ? max : kind < 0.6 ? low * (max / low) ** draw() : start * 10 ** (draw() * 2 - 1);
  const inside = Math.min(max, Math.max(min, value));
  return want.whole ? Math.round(inside) : inside;
}

/** A state that a reader could type. @param often a value that many fields are given */
export const randomInputs = (
  sheet: Sheet,
  start: Readonly<Record<string, number>>,
  draw: () => number,
  often?: number,
): Record<string, number> =>
  Object.fromEntries(Object.keys(sheet.inputs).map((key) => [key, drawn(sheet, key, start[key]!, draw, often)]));
