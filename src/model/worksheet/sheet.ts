import type { LoadKind } from '../formulas/headroom.ts';
import type { Outcome } from '../formulas/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import type { Expectation } from '../quantity/expectation.ts';
import type { Quantity } from '../quantity/say.ts';

/** Numbers by name. */
export type Numbers<Key extends string = string> = Readonly<Record<Key, number>>;

export interface Input {
  /** Name in the address. Permanent. */
  readonly param: string;
  readonly label: string;
  /** Printed in the field behind what is typed; left out where the unit is typed. */
  readonly unit?: string;
  readonly want: Expectation;
  /** What the sheet opens with: a quantity in the base unit, or the id of a limit. */
  readonly start: number | string;
  /** A few words below the field, in which `@limit-id@` stands for the limit's number. */
  readonly hint: string;
  /** Only these values: the field is a choice, written in the address by name. */
  readonly options?: readonly Option[];
  /** A fact that lists the sizes which the arrow keys step through. */
  readonly listed?: string;
  /** A slider from one value to another, in powers of ten. */
  readonly slider?: readonly [number, number];
  /** Stands among the further figures, which are folded away. */
  readonly more?: boolean;
  /** How the words begin that a figure of a search has to stand next to for this field to take it. On the server alone. */
  readonly named?: readonly string[];
}

/** One value of an input that is a choice. */
export interface Option {
  /** Name in the address. Permanent. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

export interface Output {
  readonly label: string;
  readonly quantity: Quantity;
  /** Set large at the top of the results. */
  readonly figure?: boolean;
  /** Whether a reader who asks backwards wants at least or at most this much. */
  readonly wants: 'at least' | 'at most';
  /** Moves in whole steps: the way back looks for the step, not for a crossing. */
  readonly stepped?: boolean;
}

/** What came out, output by output; an output without a value says why. */
export type Results = Readonly<Record<string, Outcome<number>>>;

/** One state of a sheet, worked out. */
export interface Case {
  readonly asOf: AsOf;
  readonly inputs: Numbers;
  /** The limits that are counted with: the ledger's, or what the reader's account has in their place. */
  readonly limits: Numbers;
  /** The limits as the ledger has them on that day. */
  readonly ledger: Numbers;
  readonly results: Results;
  /** The conditions that sentences choose by. */
  readonly holds: Readonly<Record<string, boolean>>;
  /** The fact that a result is, where it takes one of several. */
  readonly facts?: Readonly<Record<string, string | undefined>>;
  /** What is found and has a name instead of a number. */
  readonly names?: Readonly<Record<string, string>>;
  /** Those of them that round, to the last figure. */
  readonly exactNames?: Readonly<Record<string, string>>;
  /** The value of an output; NaN where it has none. */
  readonly value: (out: string) => number;
  /** An input or an output as a sentence says it; the reason in words where it has no value. */
  readonly say: (name: string) => string;
}

/** A load against a ceiling. */
export interface Bar<LimitId extends string = string> {
  readonly id: string;
  readonly label: string;
  /** A bar whose load is no number is left out. */
  readonly load: number;
  readonly ceiling: number;
  /** The limit of the ledger that the ceiling is, or was before the reader put in another. */
  readonly limit?: LimitId | undefined;
  /** What sort of ceiling it is, where it is no limit of the ledger: `your measurement`. */
  readonly detail?: string | undefined;
  readonly quantity: Quantity;
  /** A load that reaches its ceiling is over; a setting may stand at its limit. */
  readonly kind?: LoadKind | undefined;
}

export interface BarGroup {
  readonly title: string;
  /** How the same would be elsewhere: these limits need not be the reader's. */
  readonly whatIf?: boolean;
  readonly bars: readonly Bar[];
}

/** A part of an architecture under its load. */
export interface Ranked<LimitId extends string = string> extends Bar<LimitId> {
  /** Value of the chart's input at which the part is full. */
  readonly at: number;
  /** How a sentence names it: `the database writer`. */
  readonly says: string;
  /** What its load counts, in a word: `tasks`. */
  readonly short: string;
  /** A hard limit: no quota request and no setting raises it. */
  readonly hard: boolean;
  /** Counts only while something else is down, so that it is never what breaks first. */
  readonly outage?: true;
  /** Parts of the stage's picture that it stands for. */
  readonly nodes: readonly string[];
  /** What removes the limit, as an instruction, and the decision record that tells how. */
  readonly lift: { readonly decision: string; readonly words: string; readonly path: `/${string}` };
}

/** One step of the derivation: what it does, and a line of KaTeX in which `@name@` stands for an input or an output. */
export interface Step {
  readonly id: string;
  readonly does: string;
  readonly tex: string;
  /** The line in words, for those who hear it. */
  readonly words: string;
}

/** The result over the main input. */
export interface Chart {
  readonly over: string;
  /** One to three outputs of one quantity. */
  readonly shows: readonly [string, ...string[]];
  /** Ceilings drawn as lines, in the quantity of the outputs. */
  readonly ceilings?: (state: Case) => readonly { readonly label: string; readonly value: number }[];
  /** Columns of the table over the input; without them the outputs shown and the figures. */
  readonly columns?: readonly string[];
  /** From and to, in base units; without it a decade to either side of where the sheet opens. */
  readonly range?: readonly [number, number];
}

/** A question asked backwards: which value of an input gives this result? */
export interface Question {
  readonly find: string;
  readonly of: string;
  /** In the base unit of the output. */
  readonly is: number;
}

/** A case worth looking at: a button of the sheet, a line of its page, and a test. */
export interface Example {
  /** Permanent: the anchor of the line. */
  readonly id: string;
  readonly label: string;
  /** What departs from the opening state: quantities in base units, or ids of limits. */
  readonly values: Readonly<Record<string, number | string>>;
  /** What the case shows, in a sentence, in which `@name@` stands for an input or an output. */
  readonly shows: string;
  /** What the page prints for today, as the tests hold it; spaces plain. */
  readonly expect: Readonly<Record<string, string>>;
  /** What is asked backwards, and the answer that the tests hold. */
  readonly backward?: Question & { readonly answer: string };
}

/** A sum that pages print in their sentences. */
export interface WorkedSum {
  readonly values: Readonly<Record<string, number | string>>;
  readonly says: string;
  readonly result: string;
}

/** A live formula: everything about it that is not markup. */
export interface Sheet {
  /** Permanent: `C-CONC`. */
  readonly id: string;
  readonly title: string;
  /** The sheet's own page. */
  readonly path: `/capacity/${string}/`;
  /** Services that it is about: their names carry their status. */
  readonly services: readonly string[];
  /** Facts that the sheet rests on: id, and how a sentence names it. */
  readonly limits: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, Output>>;
  /** Results that are not listed: bars and sentences use them. */
  readonly inner?: Readonly<Record<string, { readonly quantity: Quantity }>>;
  /** The results of a state, and the conditions that sentences name. */
  work?(
    inputs: Numbers,
    limits: Numbers,
    asOf: AsOf,
  ): {
    readonly results: Results;
    readonly holds: Readonly<Record<string, boolean>>;
    readonly facts?: Readonly<Record<string, string | undefined>>;
    readonly names?: Readonly<Record<string, string>>;
    readonly exactNames?: Readonly<Record<string, string>>;
  };
  /** The unit of each limit, where sentences print it with its number. */
  readonly units?: Readonly<Record<string, string>>;
  /** A sentence of the record with its places filled. */
  tell?(text: string, state: Case): string;
  /** @param asOf for what is another thing, not only another number, on the other day */
  compute(inputs: Numbers, limits: Numbers, asOf: AsOf): Results;
  readonly steps: readonly Step[];
  bars(state: Case): readonly BarGroup[];
  readonly chart: Chart;
  /**
   * The result in a sentence or two: announced to those who do not see it change.
   * @param brief results rounded to two digits
   */
  verdict(state: Case, brief?: boolean): readonly string[];
  /** The verdict says itself why the main output has no value, where it has none. */
  readonly explained?: boolean;
  /** Values that can be typed but not configured, each with the reason. */
  warnings?(state: Case): Readonly<Record<string, string>>;
  /** What the way back opens with. */
  readonly question: Question;
  /** The way back in closed form, where there is one; elsewhere it is searched. */
  inverse?(question: Question, inputs: Numbers, limits: Numbers): Outcome<number> | undefined;
  /** The parts of a whole in the order in which they give way, where that is what the sheet is about. */
  ranking?(state: Case): readonly Ranked[];
  /** The picture on which the ranking is shown: a stage of the architectures. */
  picture?(state: Case): string;
  /** Inputs that go along to another calculator: by its id, its parameters and the inputs here. */
  readonly carries?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sums that pages print in their sentences. */
  readonly worked?: Readonly<Record<string, WorkedSum>>;
  /** The first is the state that the sheet opens with. */
  readonly examples: readonly [Example, ...Example[]];
}

/** The limits with the reader's own values where an input stands for one. */
export const limitsWith = (limits: Numbers, inputs: Numbers): Numbers =>
  Object.fromEntries(Object.entries(limits).map(([id, number]) => [id, inputs[id] ?? number]));

/** What a record has by that name. @throws RangeError where it has none */
export function named<T>(record: Readonly<Record<string, T>>, name: string): T {
  const value = record[name];
  if (value === undefined) throw new RangeError(`there is no “${name}” among ${Object.keys(record).join(', ')}`);
  return value;
}
