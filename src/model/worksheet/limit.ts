import { provenAtTalk, valueAt, type Fact, type Value } from '../facts/as-of.ts';
import { kindOf, markOf, printDay } from '../facts/print.ts';
import { nameOfFact } from '../facts/name.ts';
import { formatQuantity } from '../quantity/format.ts';
import { formatExact } from '../quantity/number.ts';
import { unitOf } from '../quantity/units.ts';
import type { Sheet } from './sheet.ts';

/** A limit or price of the ledger as a worksheet takes it: its number on both days, and where it comes from. */
export interface Limit {
  /** What the fact calls itself. */
  readonly name: string;
  /** Multiplies the number into the base unit of its dimension. */
  readonly factor?: number;
  /** The unit of the number. */
  readonly unit?: string;
  /** Undefined where the ledger has no value for the day of the talk. */
  readonly talk: number | undefined;
  readonly today: number;
  /** What it was in earlier editions of the figures, by the edition’s day; an edition left out had today’s. */
  readonly earlier?: Readonly<Record<string, number>>;
  /** A source speaks for the day of the talk; without one today's value is carried back unproven. */
  readonly provenAtTalk: boolean;
  /** Mark of a value that nobody verified. */
  readonly mark: string | undefined;
  /** What sort of figure it is: `hard limit`, `quota, can be raised`. */
  readonly kind: string;
  /** Title of the first source of today's value, and the day that it speaks for. */
  readonly source: string;
  readonly date: string;
}

/** The number of a value in the fact's own unit, where the ledger states it in another of the same kind. */
function numberIn(fact: Pick<Fact, 'unit'>, value: Value | undefined): number | undefined {
  const [own, stated] = [fact.unit, value?.unit ?? fact.unit].map((id) => (id === undefined ? undefined : unitOf(id)));
  if (value?.number === undefined || !own || !stated || own.id === stated.id) return value?.number;
  return own.dimension === stated.dimension ? (value.number * stated.factor) / own.factor : undefined;
}

/**
 * A fact as a worksheet takes it: in the fact's own unit on both days, with what makes base units of it.
 * @param titleOf gives the title of a source by its id
 * @returns undefined where the fact has no number for today: a worksheet cannot count with it
 */
export function limitOf(fact: Fact, titleOf: (source: string) => string): Limit | undefined {
  const today = valueAt(fact, 'today');
  const talk = valueAt(fact, 'talk');
  const [seen] = today?.sources ?? [];
  const number = numberIn(fact, today);
  if (number === undefined || !seen) return undefined;
  const unit = fact.unit === undefined ? undefined : unitOf(fact.unit);
  return {
    name: nameOfFact(fact),
    ...(unit ? { factor: unit.factor, unit: unit.id } : {}),
    today: number,
    talk: numberIn(fact, talk),
    provenAtTalk: talk !== undefined && provenAtTalk(talk),
    mark: markOf(today),
    kind: kindOf(fact),
    source: titleOf(seen.source),
    date: printDay(seen),
  };
}

/** The limits of a calculator as its formula takes them; a fact without a number is left out. */
export const caseLimits = (
  { limits }: Pick<Sheet, 'limits'>,
  factOf: (id: string) => Fact | undefined,
  titleOf: (source: string) => string,
): Readonly<Record<string, Limit>> =>
  Object.fromEntries(
    Object.keys(limits).flatMap((id) => {
      const fact = factOf(id);
      const limit = fact && limitOf(fact, titleOf);
      return limit ? [[id, limit] as const] : [];
    }),
  );

/** A limit as its fact states it: `14 days`, `120,000 messages`. @param value in the base unit */
export function printLimit({ factor = 1, unit }: Limit, value: number): string {
  const number = Number((value / factor).toPrecision(12));
  return unit === undefined ? formatExact(number) : formatQuantity(number, unit, { exact: true });
}
