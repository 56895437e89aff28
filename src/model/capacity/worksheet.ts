import type { AsOf } from '../facts/as-of.ts';
import { quantityParam } from '../link/quantity-param.ts';
import type { Params } from '../link/state.ts';
import { formatBase } from '../quantity/base.ts';
import type { Expectation } from '../quantity/expectation.ts';
import { parse } from '../quantity/parse.ts';
import type { LoadKind } from './headroom.ts';

/** A limit of the ledger as a worksheet takes it: its number on both days, and where it comes from. */
export interface Limit {
  /** Undefined where the ledger has no value for the day of the talk. */
  readonly talk: number | undefined;
  readonly today: number;
  /** A source speaks for the day of the talk; without one today's value is carried back unproven. */
  readonly provenAtTalk: boolean;
  /** Mark of a value that nobody verified. */
  readonly mark: string | undefined;
}

/** Numbers by name: of a worksheet's limits on one day, or of its inputs. */
export type Numbers<Key extends string> = Readonly<Record<Key, number>>;

export interface Input<Key extends string, LimitId extends string> {
  readonly key: Key;
  /** Name in the address. Permanent. */
  readonly param: string;
  readonly label: string;
  /** Printed in the field behind what is typed; empty where the unit is typed. */
  readonly unit: string;
  readonly want: Expectation;
  /** What the sheet opens with: a quantity in the base unit, or the id of a limit. */
  readonly start: number | LimitId;
  /** Values that the arrow keys step through; without them they move by a fitting step. */
  readonly choices?: readonly number[];
  readonly hint: (limits: Numbers<LimitId>) => string;
}

/** A figure set large, with what it is. */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly load: number;
  readonly ceiling: number;
  readonly unit: string;
  readonly kind: LoadKind;
  /** What sort of ceiling it is and what follows: "hard limit". */
  readonly detail?: string;
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** One line of KaTeX, in which `@name@` stands for a number, and the same in words. */
export interface Formula {
  readonly id: string;
  readonly tex: string;
  readonly words: string;
}

export interface Evaluation<Key extends string> {
  /** The result in a sentence or two: announced to those who do not see it change. */
  readonly verdict: readonly string[];
  readonly figures: readonly Figure[];
  readonly bars: readonly BarGroup[];
  readonly table: Table;
  /** What stands in the formulas' `@name@`. */
  readonly slots: Readonly<Record<string, string>>;
  /** Values that can be typed but not configured, each with the reason. */
  readonly warnings: Partial<Record<Key, string>>;
}

/** A shortcut to a state worth looking at. */
export interface Preset<Key extends string> {
  readonly label: string;
  readonly values: (limits: Numbers<string>) => Partial<Record<Key, number>>;
}

/** A live formula: everything about it that is not markup. */
export interface Worksheet<Key extends string, LimitId extends string> {
  readonly id: string;
  readonly title: string;
  readonly limits: readonly LimitId[];
  readonly inputs: readonly Input<Key, LimitId>[];
  readonly formulas: readonly Formula[];
  readonly presets: readonly Preset<Key>[];
  readonly evaluate: (inputs: Numbers<Key>, limits: Numbers<LimitId>) => Evaluation<Key>;
}

/** What a reader typed into a field, and the last value that could be read from it. */
export interface Typed {
  readonly text: string;
  readonly value: number | undefined;
}

export interface Field {
  /** What the field shows: the reader's own text, or the value it opens with. */
  readonly text: string;
  /** What the sheet counts with. */
  readonly value: number;
  /** Set where the reader typed: how it was read. */
  readonly understood: string | undefined;
  /** Set where it could not be read: why, and what is counted with instead. */
  readonly error: string | undefined;
}

/** The limits' numbers on a day. Where the talk's day has none, today's stands in; `carried` says which. */
export function limitsAt<LimitId extends string>(
  limits: Readonly<Record<LimitId, Limit>>,
  asOf: AsOf,
): { readonly numbers: Numbers<LimitId>; readonly carried: ReadonlySet<LimitId> } {
  const ids = Object.keys(limits) as LimitId[];
  const number = (id: LimitId): number => (asOf === 'talk' ? (limits[id].talk ?? limits[id].today) : limits[id].today);
  return {
    numbers: Object.fromEntries(ids.map((id) => [id, number(id)])) as Record<LimitId, number>,
    carried: new Set(asOf === 'talk' ? ids.filter((id) => !limits[id].provenAtTalk) : []),
  };
}

/** The values a sheet opens with on a day. */
export const startOf = <Key extends string, LimitId extends string>(
  { inputs }: Worksheet<Key, LimitId>,
  limits: Numbers<LimitId>,
): Record<Key, number> =>
  Object.fromEntries(
    inputs.map(({ key, start }) => [key, typeof start === 'number' ? start : limits[start]]),
  ) as Record<Key, number>;

/** How a sheet's state is written in the address. */
export const paramsOf = <Key extends string, LimitId extends string>({
  inputs,
}: Worksheet<Key, LimitId>): Params<Record<Key, number>> =>
  Object.fromEntries(inputs.map(({ key, param, want }) => [key, quantityParam(param, want)])) as Params<
    Record<Key, number>
  >;

/** A value as a field shows it before anybody has typed: `350 ms`, `5,000`. */
export const fieldText = (want: Expectation, value: number): string => formatBase(value, want.dimension);

/** What a field shows and counts with, from what was typed into it. Nothing typed is lost. */
export function readField(want: Expectation, typed: Typed | undefined, start: number): Field {
  if (!typed) return { text: fieldText(want, start), value: start, understood: undefined, error: undefined };
  const read = parse(typed.text, want);
  if (read.ok) return { text: typed.text, value: read.value, understood: read.understood, error: undefined };
  const value = typed.value ?? start;
  const message = read.message.charAt(0).toUpperCase() + read.message.slice(1);
  const error = `${message}. The sheet still counts with ${fieldText(want, value)}.`;
  return { text: typed.text, value, understood: undefined, error };
}

/** What was typed after one more keystroke: an unreadable text keeps the last value that could be read. */
export function type(want: Expectation, text: string, before: Typed | undefined): Typed {
  const read = parse(text, want);
  return { text, value: read.ok ? read.value : before?.value };
}
