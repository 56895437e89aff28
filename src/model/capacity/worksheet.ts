import type { Expectation } from '../quantity/expectation.ts';
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
  /** Stands behind the figures, where the label does not say what is counted. */
  readonly unit?: string;
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
export interface Preset<Key extends string, LimitId extends string> {
  readonly label: string;
  readonly values: (limits: Numbers<LimitId>) => Partial<Record<Key, number>>;
}

/** A live formula: everything about it that is not markup. */
export interface Worksheet<Key extends string, LimitId extends string> {
  readonly id: string;
  readonly title: string;
  /** Facts that the sheet rests on: id, and how a sentence names it. */
  readonly limits: Readonly<Record<LimitId, string>>;
  readonly inputs: readonly Input<Key, LimitId>[];
  readonly formulas: readonly Formula[];
  readonly presets: readonly Preset<Key, LimitId>[];
  readonly evaluate: (inputs: Numbers<Key>, limits: Numbers<LimitId>) => Evaluation<Key>;
}
