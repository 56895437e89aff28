import type { Expectation } from '../quantity/expectation.ts';
import { parse } from '../quantity/parse.ts';
import { isUnit } from '../quantity/registry.ts';
import { given } from '../quantity/wording.ts';
import type { Quantity } from '../quantity/say.ts';
import { quantityOf } from '../quantity/spec.ts';
import { inBase, type Dimension } from '../quantity/units.ts';

/** The place of a field in a record. */
export type Place = readonly PropertyKey[];

/** What is wrong with a record, and at which of its fields. */
export interface RecordFault {
  readonly at: Place;
  readonly message: string;
}

/** Reads quantities and amounts, and notes those that it cannot read. */
export interface Reader {
  readonly fault: (at: Place, message: string) => void;
  readonly quantity: (at: Place, spec: string) => Quantity;
  readonly amount: (at: Place, value: number | string, want: Expectation) => number;
  readonly unitOfFact: (id: string) => string | undefined;
  /** Notes a fact of another dimension than is needed. */
  readonly sameDimension: (at: Place, id: string, dimension: Dimension) => void;
}

/**
 * A reader that collects the faults of one record.
 * @param unitOfFact gives the unit of a fact by its id; undefined where it has none
 */
export function readerOf(unitOfFact: Reader['unitOfFact']): Reader & { readonly faults: readonly RecordFault[] } {
  const faults: RecordFault[] = [];
  const fault: Reader['fault'] = (at, message) => void faults.push({ at, message });
  return {
    faults,
    fault,
    unitOfFact,
    quantity: (at, spec) => {
      const read = quantityOf(spec);
      if (!read || (read.dimension === 'price' && read.unit !== undefined && !isUnit(read.unit)))
        fault(at, `“${spec}” is no dimension and no unit of src/model/quantity/units.ts`);
      return read ?? { dimension: 'count' };
    },
    amount: (at, value, want) => {
      if (typeof value === 'number') return inBase(value, want.unit ?? '') ?? value;
      const read = parse(value, want);
      if (!read.ok) fault(at, `“${value}” cannot be read: ${read.message}`);
      return read.ok ? read.value : Number.NaN;
    },
    sameDimension: (at, id, dimension) => {
      const unit = unitOfFact(id);
      const own = quantityOf(unit ?? 'count')?.dimension ?? 'count';
      if (own !== dimension)
        fault(at, `fact “${id}” is ${given[own]} (${unit ?? 'no unit'}), and ${given[dimension]} is needed here`);
    },
  };
}

/** A record with each of its values made into another. */
export const mapped = <T, U>(
  record: Readonly<Record<string, T>>,
  each: (value: T, key: string) => U,
): Record<string, U> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value, key)]));

/** Leaves out what is undefined. */
export const set = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
